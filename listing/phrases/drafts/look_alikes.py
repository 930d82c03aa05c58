"""Words that look like a common word with an ending or a slip, and are words of their own."""

from listing.phrases.word_set import word_set

ENDS_ALIKE = word_set(
    """
    orange range alone antre atase atone brokade costume dane dikte donate duane favorite fragile fringe gage lemme
    litre metre mobile motive phone programme retake sabre sample serene simple stable temple vide wese wise acre
    """
)
"""They end as a Javanese "-nya" does."""

OF_OTHERS = word_set(
    """
    accra asghar balls balms balsa basha baths batts bautan beaks bears bench bergh berlauk berminta berms
    berplang berputra berta bills bonds bukit bundt bundy butaan butch cakra cangkrang cantrik celaan customs
    tingi janggan
    details dibaut dibuta dikti dimakna dimulia diubat dusky dusts gantt gantz gluing habits halls halts hards
    harms harts hauls hijabs hotels hpnya inslan insta instal instant instar jammin kanaan kanna kannan kareena
    karts karut karyn kashi kasich katyn keemasan kerasi kirkman klein kline komplet komplot kulaks kurds labels
    lairs largs latch leaps lilacs litre litter maghrib mains makna malays malls malts mandy mansi masakkan
    massing match mellon membaut membuta merch metre minimalism mints minty mintz missal models motifs mulia
    mulls murch murph mylar nantz naturals nayla normals pandaan panic pantri pants parcs parts pasit pasokkan
    pastels pasts pasty patch peach pears pedals peeps pelanggi pembautan pembutaan penggeringan pepys perch
    percy perms pervs pesat pests phelan pints polls pools premiums priam programs proms pusta putar putts
    racikkan rattus raungan rekaan sabra sabut sachets saing saleem sallah saloon sample sampling samplingan
    sandals sanggat sangria santri sautan semau semaunya semprit serbs seria setra seusai sialkan simple
    sponsnya sriram supplied suppliers supplies syrup taatkan tatakkan taung telaah templat tenggiri terbaut
    terbuta terubat transfers tsang tulsi tyrus vanilla yakni yogurts
    """
)
"""They are a common word with two letters changed over or one twice, and are names or words of another language."""
