"""Both scripts beside each other: what the sides are called, and where they differ."""
