"""python driver.py CASES [NAME]: runs every case with both clients, and prints a line of JSON for each.

``{"name": ..., "client": "sync" | "async", "ok": ..., "problems": [...]}``. With NAME only the cases of which it is a part.
"""

from __future__ import annotations

import json
import ssl
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from run_case import run_case

# Every client reads the certificates of some 150 authorities, which takes longer than most cases. No server here has one.
ssl.SSLContext.load_verify_locations = lambda *_, **__: None  # type: ignore[method-assign]


def judge(case: dict[str, Any], client: str) -> str:
    try:
        problems = run_case(case, client)
    except BaseException:
        problems = [traceback.format_exc()]
    line = {"name": case["name"], "client": client, "ok": not problems, "problems": problems}
    return json.dumps(line)


def main(folder: str, part: str = "") -> None:
    files = sorted(Path(folder).glob("*.json"))
    cases = [case for file in files for case in json.loads(file.read_text())["cases"] if part in case["name"]]
    jobs = [(case, client) for client in ("async", "sync") for case in cases]
    # Several at a time, since most of a case is waiting for sockets.
    with ThreadPoolExecutor(2) as pool:
        for line in pool.map(lambda job: judge(*job), jobs):
            print(line, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
