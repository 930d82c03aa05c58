"""What shops read: the wording of drafts, by language, kind of product and place."""
