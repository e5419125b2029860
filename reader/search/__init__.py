"""Finds a word in either script, in any variant and by its pinyin."""
