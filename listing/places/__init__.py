"""Shopee, Tokopedia, WhatsApp, Instagram: what each takes, what we write for it, what it forbids."""
