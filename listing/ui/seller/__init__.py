"""The seller's screens: Foto, Rapikan, Tulis, Simpan and what surrounds them."""
