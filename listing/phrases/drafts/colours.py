"""Colour words by key, in both languages."""

COLOURS: dict[str, tuple[str, str]] = {
    "black": ("hitam", "black"),
    "grey": ("abu-abu", "grey"),
    "white": ("putih", "white"),
    "cream": ("krem", "cream"),
    "brown": ("cokelat", "brown"),
    "maroon": ("merah marun", "maroon"),
    "red": ("merah", "red"),
    "orange": ("oranye", "orange"),
    "yellow": ("kuning", "yellow"),
    "green": ("hijau", "green"),
    "teal": ("hijau toska", "teal"),
    "blue": ("biru", "blue"),
    "navy": ("biru tua", "navy"),
    "purple": ("ungu", "purple"),
    "pink": ("merah muda", "pink"),
}
