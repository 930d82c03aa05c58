"""Makes the handbooks (`samples/panduan/*.pdf`) and the readme's pictures anew: `python -m tests.handbook`."""
