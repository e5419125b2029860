"""How the words of a sentence are said, and the ways in which that is written."""
