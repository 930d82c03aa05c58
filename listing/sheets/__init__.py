"""Upload files: her own shop's template filled in, or the tables that other shops import."""
