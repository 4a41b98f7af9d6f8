"""What an author put into named fields, as text and as values."""
