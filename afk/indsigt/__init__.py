"""Everything held about one person, for that person to read (GDPR art. 15)."""
