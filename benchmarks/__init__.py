"""Speed and accuracy, measured beside the naive pipeline in the same run."""
