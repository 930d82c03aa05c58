"""Arrays of pixels, whatever they show: colour spaces, sizes, maps of 0..1, regions."""
