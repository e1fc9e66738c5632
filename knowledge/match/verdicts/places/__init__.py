"""Where a figure is of."""
