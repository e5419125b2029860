"""Fanjian: read Chinese in Traditional and Simplified script."""
