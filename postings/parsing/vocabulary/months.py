"""The months by their whole names, in small letters."""

MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
