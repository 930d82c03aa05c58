"""Pictures: from the bytes a phone made to the bytes a marketplace takes. Knows no words and no screen."""
