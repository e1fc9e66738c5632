"""The index through its door: what goes in comes out, what must not go in does not, and no file is harmed."""
