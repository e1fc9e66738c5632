"""Under what a figure holds: a condition, a cause, a contrary, what is denied, what the question states."""
