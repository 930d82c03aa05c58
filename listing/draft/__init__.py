"""From facts to titles, descriptions, captions and hashtags; every sentence knows its facts."""
