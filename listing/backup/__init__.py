"""All work in one file, and back: of a server's own folder while it runs, or of what many servers share."""
