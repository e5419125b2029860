"""Search in the window: in the article, and over the whole shelf."""
