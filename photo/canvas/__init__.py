"""The new picture: where the product lies, what is behind it, and the colours of its edge."""
