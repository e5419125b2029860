"""What must be so before Qt is imported: tests draw on no screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
