"""A short film of still pictures: how long each is seen, how it moves, and ffmpeg, which makes it a file."""
