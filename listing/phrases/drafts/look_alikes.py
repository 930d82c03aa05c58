"""Words that look like a common word with an ending or a slip, and are words of their own."""

from listing.phrases.word_set import word_set

ENDS_ALIKE = word_set(
    """
    orange range alone antre atase atone brokade costume dane dikte donate duane favorite fragile fringe gage lemme
    litre metre mobile motive phone programme retake sabre sample serene simple stable temple vide wese wise acre
    """
)
"""They end as a Javanese "-nya" does."""
