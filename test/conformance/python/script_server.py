"""Answers each request as the case's script says, on a real socket, and notes whatever was not foreseen."""

from __future__ import annotations

import base64
import gzip
import json
import re
import socket
import struct
import threading
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from match import Bindings, differences, fill


class ScriptServer:
    def __init__(self, case: dict[str, Any], bindings: Bindings, on_request: Callable[[int], None]) -> None:
        self.problems: list[str] = []
        self.requests = 0
        #: Most jobs that were unfinished at once: created, and not yet answered as ended.
        self.max_concurrent_jobs = 0
        self._case = case
        self._bindings = bindings
        self._on_request = on_request
        self._script = [entry for entry in case.get("server", []) for _ in range(entry.get("repeat", 1))]
        self._open_jobs: set[str] = set()
        self._changed = threading.Condition(threading.RLock())
        self._released = threading.Event()
        self._stopped = threading.Event()
        self._connections: set[socket.socket] = set()
        self._listener: socket.socket | None = None
        self._port = 0

    def start(self) -> str:
        """Reserves a port; listens on it unless the case wants connections refused at first."""
        self.listen()
        if self._case.get("refusedUntilSleep"):
            self._close_listener()
        return f"http://127.0.0.1:{self._port}"

    def listen(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", self._port), backlog=128)
        self._port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def stop(self) -> None:
        self._stopped.set()
        self._released.set()
        self._close_listener()
        with self._changed:
            open_ones = list(self._connections)
        for connection in open_ones:
            _shut(connection)

    def until(self, requests: int) -> None:
        """Returns when that many requests have arrived."""
        with self._changed:
            if not self._changed.wait_for(lambda: self.requests >= requests, timeout=20):
                self.problems.append(f"driver: {requests} requests never arrived")

    def release(self) -> None:
        """Sends the answers that the script holds back."""
        self._released.set()

    @property
    def unused(self) -> list[str]:
        return [entry["path"] for entry in self._script]

    def _close_listener(self) -> None:
        if self._listener is not None:
            # Wakes the thread that accepts, which `close` alone does not.
            _shut(self._listener)
            self._listener = None

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with self._changed:
                self._connections.add(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            with connection.makefile("rb") as stream:
                while self._exchange(connection, stream):
                    pass
        except OSError:
            pass
        except Exception as error:
            self.problems.append(f"driver: {error!r}")
        finally:
            _shut(connection)
            with self._changed:
                self._connections.discard(connection)

    def _exchange(self, connection: socket.socket, stream: Any) -> bool:
        head = stream.readline().decode("latin1").split(" ")
        if len(head) != 3:
            return False
        method, url, _ = head
        headers: list[tuple[str, str]] = []
        while line := stream.readline().decode("latin1").strip():
            name, _, value = line.partition(":")
            headers.append((name.lower(), value.strip()))
        known = dict(headers)
        text = stream.read(int(known.get("content-length", "0"))).decode()
        with self._changed:
            self.requests += 1
            count = self.requests
            entry = self._take(method, url, text)
            if entry:
                self._check(method, url, headers, text, entry, count)
                if "answer" in entry:
                    self._count_jobs(url, entry["answer"], text)
            self._changed.notify_all()
        if not entry:
            connection.sendall(b"HTTP/1.1 418 Not In The Script\r\nContent-Length: 0\r\n\r\n")
            return True
        # Told only when all is noted: an abort may end the case at once.
        self._on_request(count)
        if "fault" in entry:
            self._fail(entry, connection)
            return False
        self._answer(fill(entry.get("answer", {}), self._bindings), connection)
        return True

    def _take(self, method: str, url: str, text: str) -> dict[str, Any] | None:
        """The script's next entry, or in a case without order the first that fits."""

        def fits(entry: dict[str, Any]) -> bool:
            wanted = entry.get("bodyIncludes", {})
            return fill(entry["path"], self._bindings) == url and not differences(
                wanted, parse(text) or {}, dict(self._bindings), True
            )

        if self._case.get("order") == "any":
            index = next((index for index, entry in enumerate(self._script) if fits(entry)), -1)
        else:
            index = 0 if self._script else -1
        if index < 0:
            self.problems.append(f"request {self.requests} ({method} {url}) is not in the script")
            return None
        return self._script.pop(index)

    def _check(
        self, method: str, url: str, headers: list[tuple[str, str]], text: str, entry: dict[str, Any], count: int
    ) -> None:
        at = f"request {count}"
        known = dict(headers)

        def expect(ok: bool, what: str) -> None:
            if not ok:
                self.problems.append(f"{at}: {what}")

        wanted = entry.get("method", "POST")
        expect(method == wanted, f"method {method} instead of {wanted}")
        expect(url == fill(entry["path"], self._bindings), f"path {url} instead of {entry['path']}")
        host = "localhost" if entry.get("host") == "other" else "127.0.0.1"
        expect(known.get("host") == f"{host}:{self._port}", f"host {known.get('host')}")
        key = str(self._bindings["key"])
        shown = f"{url} {headers}"
        if key:
            expect(key not in shown and quote(key, safe="") not in shown, "the key is in the URL or a header")
        for name in ["authorization", "cookie", *entry.get("headersAbsent", [])]:
            expect(name.lower() not in known, f"header {name} is sent")
        if method == "GET":
            expect(text == "", "a download with a body")
            return
        expect(bool(re.match(r"application/json\b", known.get("content-type", ""))), "Content-Type is not JSON")
        expect(known.get("accept") == "application/json", "Accept is not JSON")
        body = parse(text)
        if body is None:
            self.problems.append(f"{at}: the body is no JSON object")
            return
        expect(body.pop("key", None) == key, "the key in the body is not the client's")
        if "body" in entry:
            self.problems += differences(entry["body"], body, self._bindings, False, f"{at} body")
        self.problems += differences(entry.get("bodyIncludes", {}), body, self._bindings, True, f"{at} body")
        for name in entry.get("bodyAbsent", []):
            expect(name not in body, f"body has {name}")

    def _count_jobs(self, url: str, answer: dict[str, Any], text: str) -> None:
        json_answer = answer.get("json") if isinstance(answer.get("json"), dict) else {}
        ids = [json_answer.get("id"), (parse(text) or {}).get("request_id"), url.rsplit("/", 1)[-1]]
        job = str(next(one for one in ids if one is not None))
        if json_answer.get("status") == "processing":
            self._open_jobs.add(job)
        else:
            self._open_jobs.discard(job)
        self.max_concurrent_jobs = max(self.max_concurrent_jobs, len(self._open_jobs))

    def _answer(self, answer: dict[str, Any], connection: socket.socket) -> None:
        if answer.get("held"):
            self._released.wait()
        content_type = "application/json" if "json" in answer else "text/html; charset=utf-8"
        if "json" in answer:
            # As PHP writes it.
            text = json.dumps(answer["json"], ensure_ascii=False, separators=(",", ":"))
            body = text.replace("/", "\\/").encode()
        elif "fill" in answer:
            body = b"\x01" * answer["fill"]
        elif "base64" in answer:
            body = base64.b64decode(answer["base64"])
        else:
            body = answer.get("text", "").encode()
        headers = {"content-type": content_type}
        if answer.get("gzip"):
            body = gzip.compress(body)
            headers["content-encoding"] = "gzip"
        headers["content-length"] = str(len(body))
        headers |= {name.lower(): value for name, value in answer.get("headers", {}).items()}
        lines = [f"HTTP/1.1 {answer.get('status', 200)} Told", *(f"{name}: {value}" for name, value in headers.items())]
        connection.sendall("\r\n".join([*lines, "", ""]).encode("latin1") + body)

    def _fail(self, entry: dict[str, Any], connection: socket.socket) -> None:
        fault = entry["fault"]
        if fault == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.close()
        if fault in ("truncate", "slow-body"):
            kind = "image/png" if entry.get("method") == "GET" else "application/json"
            head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: 500\r\n\r\n"
            connection.sendall(head.encode() + b'{"status":"success","id":1,"outp')
            if fault == "truncate":
                # Time for the part to arrive: what is tested is a body that ends early, not a missing one.
                time.sleep(0.02)
        if fault in ("hang", "slow-body"):
            # Nothing, until the case ends; the server's stop closes the connection.
            self._stopped.wait()


def _shut(one: socket.socket) -> None:
    try:
        one.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass
    one.close()


def parse(text: str) -> dict[str, Any] | None:
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None
