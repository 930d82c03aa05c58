"""`etalase` on the command line."""
