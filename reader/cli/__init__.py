"""The second front end: one module a command, everything the core can do, for scripts."""
