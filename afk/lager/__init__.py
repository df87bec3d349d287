"""The encrypted store: driver and key, schema and migrations, reading, writing and the history of both."""
