"""The shelf in the window: its list, what comes onto it, and what is open."""
