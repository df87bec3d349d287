"""The gallery of errors: every message a user can meet, with what brings it about, to the letter."""
