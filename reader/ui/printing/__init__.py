"""What was read on sheets of paper: PDF, the printer, and a look at it beforehand."""
