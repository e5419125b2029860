"""The reading view: an article in either script, with pinyin above it, one paragraph at a time."""
