"""Wording in Indonesian and English: templates and tables only, no logic."""
