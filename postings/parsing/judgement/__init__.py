"""Whether a document is a posting, and if not, why not. `verdict.py` first, then `evidence.py`."""
