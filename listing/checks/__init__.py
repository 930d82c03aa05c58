"""What is wrong with a text or with facts, where, by which rule, and what to write instead."""
