"""One small module a format: an annotated article goes in, the text of a file comes out."""
