"""The trainer's day: who is here, who needs help, the demo, the wall, and the end of it."""
