"""What both clients share: nothing here waits, sends or knows of an event loop."""
