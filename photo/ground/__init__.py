"""What the product stands on: its surface, its shadow, and how it becomes white without cutting."""
