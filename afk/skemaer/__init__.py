"""The questionnaires: each form is a TOML file in this package, read and checked by one engine."""
