"""What Fanjian itself exported, read again: the text as printed, and what was done to it."""
