"""Handing in documents in the admin: the form, what becomes of each, and the page that says what was read."""
