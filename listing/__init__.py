"""Words and shops: facts, drafts, checks, the table of markets, the command line."""
