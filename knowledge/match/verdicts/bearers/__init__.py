"""Whose a figure is: who has it, who gets it, and another of its kind."""
