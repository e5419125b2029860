"""The segmentation service: a printed paragraph to words in both scripts, with readings."""
