"""From lines to parts: what a heading opens, and where a section ends without one. `parts_of_lines.py` first."""
