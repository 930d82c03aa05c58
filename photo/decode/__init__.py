"""What each container says of its picture, and the way from its packed pixels to few, upright, sRGB ones."""
