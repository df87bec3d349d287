"""A case as one page for the browser: nothing outside the file is fetched, and nothing in it runs."""

from afk.vis.side.side import side

__all__ = ["side"]
