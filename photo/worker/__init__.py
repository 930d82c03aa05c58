"""The process that touches photos, and who starts, watches and restarts it."""
