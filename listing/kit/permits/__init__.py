"""Permits that a product of her kind may need, "Izin Produk Ibu": a guide with sources, never a claim in a text."""
