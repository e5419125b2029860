"""The word card: what it says, how it is drawn, how one walks in it."""
