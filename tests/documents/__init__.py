"""Small documents of every format, built by the tests themselves; their words and figures are invented."""
