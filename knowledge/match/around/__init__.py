"""What stands around a figure: the regions of its text, and what these hold of the terms of a question."""
