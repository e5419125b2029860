"""From the lines of a source to articles of whole paragraphs, with the evidence for each step."""
