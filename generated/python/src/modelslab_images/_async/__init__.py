"""The client for asyncio.

This folder is the one source of both clients. The generator turns it into ``_sync`` by dropping ``async`` and
``await`` and the ``Async`` of every name, so that both read the same and cannot drift apart. Only ``platform.py`` is
written twice: it holds what differs between an event loop and threads.
"""
