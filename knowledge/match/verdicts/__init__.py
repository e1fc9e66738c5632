"""The verdicts: each holds one thing that a question asks for against a figure, and says what is left of it."""
