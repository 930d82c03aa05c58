"""The trainer's screens, behind the PIN."""
