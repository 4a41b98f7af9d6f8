"""Words as data. A word may be added when it stands for its kind in documents of more than one organization."""
