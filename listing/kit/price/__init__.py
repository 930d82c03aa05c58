"""Cost and price of a product, "Hitung Harga": what she typed, reckoned in Decimal with every line to be seen."""
