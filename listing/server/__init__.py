"""HTTP beside Streamlit's own: photos in, pictures out, words kept, pages and headers."""
