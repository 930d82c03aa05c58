"""Everything behind the screens: the photo queue, its worker, the room that is left, the day's figures."""
