"""Messages ready to send, "Pesan Siap Kirim": from her facts and terms only."""
