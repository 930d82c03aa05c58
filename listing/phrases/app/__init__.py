"""What people read on screens, in Indonesian and English."""
