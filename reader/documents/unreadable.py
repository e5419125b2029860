"""What is said of a file that cannot be read."""


class UnreadableError(Exception):
    """The bytes are no text that can be read; the message is one sentence for a person."""
