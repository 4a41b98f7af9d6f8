"""From blocks to lines: what is a heading, label, item or table, however its author made it. `steps.py` first."""
