"""A case on one time axis: what is on it, where it stands, and which ticks the axis has. Drawn in `afk.vis`."""
