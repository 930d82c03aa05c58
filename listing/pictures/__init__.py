"""Pictures for screens and for saving, made on demand from what the store keeps."""
