"""Her work on the disk: works, photos, strokes, and the database that knows them."""
