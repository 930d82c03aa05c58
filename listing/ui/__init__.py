"""Screens (Streamlit lives here and in app.py only)."""
