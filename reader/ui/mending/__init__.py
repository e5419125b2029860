"""See what may be wrong, and mend it: findings, doubts, corrections, on the page and in lists."""
