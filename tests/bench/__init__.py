"""Speed and memory, in one run, beside two baselines: ``python -m tests.bench``."""
