"""Files in: from the bytes of CSV and Excel files to facts in the store, with every error and its place."""
