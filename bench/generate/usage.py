"""python3 usage.py FILE COMMAND...

Runs a command and writes to FILE what it has used, as JSON: seconds of CPU and of the clock, and the most memory in bytes that it, or a
process that it started and waited for, has held at once. Python, since Node cannot ask the system for the usage of a child.
"""

import json
import os
import sys
import time

started = time.monotonic()
child = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
_, status, usage = os.wait4(child, 0)
wall = time.monotonic() - started
unit = 1 if sys.platform == "darwin" else 1024
with open(sys.argv[1], "w", encoding="utf-8") as file:
    json.dump({"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "rss": usage.ru_maxrss * unit}, file)
sys.exit(os.waitstatus_to_exitcode(status) & 0xFF)
