"""Wording of the kit's cards: what stands on them beside her own words, and the screen where she chooses one."""

ON_CARDS = {
    "chat": ("Pesan lewat WhatsApp", "Order on WhatsApp"),
    "keeps": ("tahan {time}", "keeps {time}"),
}
