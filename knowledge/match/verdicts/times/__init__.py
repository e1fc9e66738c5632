"""When a figure is of, what it is measured against, and how sure that is."""
