"""The window: everything that draws, and nothing that knows Chinese."""
