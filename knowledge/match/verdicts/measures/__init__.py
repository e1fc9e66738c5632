"""What a figure counts or measures: its kind, its unit, what grew, what a thing is worth."""
