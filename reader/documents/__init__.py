"""One module a format: bytes to the lines of a source text."""
