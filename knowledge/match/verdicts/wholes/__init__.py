"""What of a thing a figure is of: the whole, a part, one of several or all together."""
