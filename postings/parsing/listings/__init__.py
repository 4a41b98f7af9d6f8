"""What one does and what one must have, with or without a heading, item by item. `contents.py` first."""
