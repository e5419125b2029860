"""What was likely mis-converted, left over or misread in a source, each with its reason."""
