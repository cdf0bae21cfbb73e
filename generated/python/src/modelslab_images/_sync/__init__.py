"""The client for threads: made from ``_async`` by the generator, but for ``platform.py``."""
