"""The shelf that remembers: documents, places, notes and overlays, in one SQLite file."""
