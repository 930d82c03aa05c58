"""The cut-out networks: the table of those that may run, their weights, and the one door to rembg."""
