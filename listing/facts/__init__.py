"""What a seller says of her product: the record, how it is typed, and how it is put in order."""
