"""The words one knows: told by one key, listed, and counted before a text is read."""
