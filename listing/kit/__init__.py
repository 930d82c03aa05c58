"""The selling kit: what she needs around the photo and the words, made of what she typed and of her own photos."""
