"""Documents: what a letter or form says, apart from how it is drawn (docx, Markdown)."""
