"""Puts together what an exporter takes: annotated articles, and where they come from."""
