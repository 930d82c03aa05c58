"""Many halls on one computer: each a server of its own, with a data folder, an address and a PIN of its own."""
