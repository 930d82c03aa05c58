"""Makes the handbooks anew: `python -m tests.handbook` photographs the app and prints `samples/panduan/*.pdf`."""
