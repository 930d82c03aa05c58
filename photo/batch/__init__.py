"""Many photos, several at a time, in a process that may die: a photo that ends it is set aside, the others go on."""
