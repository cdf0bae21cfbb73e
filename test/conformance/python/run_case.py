"""Runs one case with one of the two clients."""

from __future__ import annotations

import inspect
import json
import logging
import shutil
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import modelslab_images as subject
from describe import all_texts, camel, describe, snake
from match import Bindings, differences, fill, show
from platforms import Abort, AsyncPlatform, Outcome, SyncPlatform, VirtualTime
from script_server import ScriptServer

from modelslab_images._contract import OPERATIONS

#: Has a slash, a plus and a quote: each is written in another form in JSON or in a URL.
TEST_KEY = 'test-key/0123+456"789'

#: Times are seconds in Python.
TIMES = {"timeout", "attempt_timeout"}
#: Options that a message may name.
OPTION_NAMES = ["timeout", "attemptTimeout", "maxRetries", "maxInFlight", "baseUrl", "maxBytes", "apiKey"]


class Run:
    """Everything a step can refer to."""

    def __init__(self, case: dict[str, Any], platform: SyncPlatform | AsyncPlatform) -> None:
        self.problems: list[str] = []
        self._case = case
        self._platform = platform
        self._bindings: Bindings = {"key": case.get("client", {}).get("apiKey", TEST_KEY)}
        # Whatever the client gave out, to be searched for the key.
        self._seen: list[Any] = []
        self._hooks: list[dict[str, Any]] = []
        self._named: dict[str, Any] = {}
        self._pending: dict[str, Callable[[], None]] = {}
        self._aborts: list[Abort] = []
        self._clients: list[Any] = []
        self._client: Any = None
        self._server = ScriptServer(case, self._bindings, lambda count: self._reached("onRequest", count))
        self._hands = VirtualTime(self._slept)
        self._clock = platform.clock(self._hands)
        self._folder = Path(tempfile.mkdtemp(prefix="conformance-"))
        self._logger = logging.Logger("case", logging.DEBUG)
        self._logger.addHandler(_Handler(self._seen))

    def execute(self) -> list[str]:
        base = self._server.start()
        other = base.replace("127.0.0.1", "localhost")
        self._bindings |= {"base": base, "other": other, "authority": base.replace("http://", "")}
        try:
            if not any(step["do"] == "construct" for step in self._case["steps"]):
                self._client = self._construct(self._case.get("client", {}))
            for index, step in enumerate(self._case["steps"]):
                self._step(step, f"step {index + 1} ({step['do']})")
            for finish in list(self._pending.values()):
                finish()
            self._check_whole()
        finally:
            for client in self._clients:
                self._platform.close(client)
            self._server.stop()
            shutil.rmtree(self._folder)
        return [*self.problems, *self._server.problems]

    def _slept(self, count: int) -> None:
        if count == self._case.get("refusedUntilSleep"):
            self._server.listen()
        self._reached("onSleep", count)

    def _reached(self, event: str, count: int) -> None:
        for abort in self._aborts:
            abort.reached(event, count)

    def _construct(self, options: dict[str, Any]) -> Any:
        def note(event: str) -> Callable[[subject.RequestInfo], None]:
            def hook(info: subject.RequestInfo) -> None:
                self._hooks.append({"event": event, **{camel(k): v for k, v in info.fields().items()}})
                self._seen.append(info)

            return hook

        known = {
            "apiKey": self._bindings["key"],
            "baseUrl": self._bindings["base"],
            **fill(options, self._bindings),
        }
        client = self._platform.client_class(
            **python_options(known),
            clock=self._clock,
            random=lambda: self._case.get("random", 0),
            logger=self._logger,
            hooks=subject.Hooks(note("request"), note("response"), note("retry")),
        )
        self._clients.append(client)
        self._seen.append(client)
        return client

    def _step(self, step: dict[str, Any], at: str) -> None:
        if step["do"] == "await":
            if (finish := self._pending.pop(step["of"], None)) is not None:
                finish()
            return
        if step["do"] == "until":
            return self._server.until(step["requests"])
        if step["do"] == "release":
            return self._server.release()
        updates: list[str] = []
        abort = Abort(step["abort"]) if "abort" in step else None
        if abort is not None:
            self._aborts.append(abort)
        outcome = self._platform.start(lambda options: self._perform(step, updates, options), abort)

        def finish() -> None:
            if not outcome.ended.wait(30):
                self.problems.append(f"{at}: has not ended")
                return
            self._judge(step, outcome, updates, at)

        if step.get("background"):
            self._pending[step["as"]] = finish
            self._platform.settle()
        else:
            finish()

    def _perform(self, step: dict[str, Any], updates: list[str], more: dict[str, Any]) -> Any:
        """What the user does: a value with the client for threads, maybe a coroutine with the other."""
        options = {**python_options(fill(step.get("options", {}), self._bindings)), **more}
        operation = snake(step.get("operation", "textToImage"))
        params = fill(step.get("params", {}), self._bindings)
        job = self._named.get(step.get("job", ""))

        def with_all(method: Callable[..., Any]) -> dict[str, Any]:
            """A case may leave out what the contract requires; in Python that has to be said."""
            named = inspect.signature(method).parameters.values()
            required = [one.name for one in named if one.kind is one.KEYWORD_ONLY and one.default is one.empty]
            return {**dict.fromkeys(required, subject.UNSET), **params, **options}

        def on_update(job: Any) -> None:
            updates.append(job.status)
            if step.get("onUpdate") == "throws":
                raise RuntimeError("thrown by on_update")

        def image() -> Any:
            return self._named[step["generation"]].images[step.get("image", 0)]

        match step["do"]:
            case "construct":
                self._client = self._construct(step.get("client", {}))
                return self._client
            case "run":
                method = getattr(self._client, operation)
                return method(**with_all(method), on_update=on_update)
            case "submit":
                method = getattr(self._client, f"submit_{operation}")
                return method(**with_all(method))
            case "call":
                method = getattr(self._client, operation)
                return method(**with_all(method))
            case "fetch":
                return getattr(self._client, operation)(step["id"], **options)
            case "wait":
                return job.wait(**options, on_update=on_update)
            case "refresh":
                return job.refresh(**options)
            case "saved":
                return json.loads(job.to_json())
            case "resume":
                saved = job.to_json() if job is not None else fill(step["saved"], self._bindings)
                return self._client.jobs.resume(saved)
            case "batch":
                method = getattr(self._client, operation)
                prompts = [str(index + 1) for index in range(step["prompts"])]
                calls = [lambda each=each: method(**{**params, "prompt": each}, **options) for each in prompts]
                return self._platform.gather(calls)
            case "text":
                return str(image())
            case "download":
                return image().read(**options)
            case "save":
                return self._save(image(), options)
            case "raw":
                path = OPERATIONS[step.get("operation", "textToImage")].path
                return self._client.post(path, params)
            case "parse-webhook" | "deliver-webhook":
                return self._webhook(step)
            case unknown:
                raise AssertionError(f'the driver knows no step "{unknown}"')

    def _save(self, image: Any, options: dict[str, Any]) -> Any:
        path = self._folder / "picture"

        def look() -> None:
            files = [file.name for file in self._folder.iterdir()]
            left = [name for name in files if name != "picture"]
            if left:
                self.problems.append(f"left behind: {', '.join(left)}")
            self._bindings["files"] = len(files)

        if isinstance(self._platform, SyncPlatform):
            try:
                image.save(path, **options)
            finally:
                look()
            return path.read_bytes()

        async def save() -> bytes:
            try:
                await image.save(path, **options)
            finally:
                look()
            return path.read_bytes()

        return save()

    def _webhook(self, step: dict[str, Any]) -> Any:
        payload: Any
        if step["do"] == "deliver-webhook":
            request = subject.create_webhook_request("http://127.0.0.1/hook", **step["delivery"])
            payload = request.content
        elif "fill" in step:
            payload = bytes(step["fill"])
        elif "text" in step:
            payload = step["text"]
        else:
            payload = json.dumps(fill(step["payload"], self._bindings))
        options: dict[str, Any] = {}
        if "maxBytes" in step:
            options["max_bytes"] = step["maxBytes"]
        if "confirm" in step:
            options |= {"client": self._client, "confirm": step["confirm"]}
        return self._platform.parse_webhook(payload, **options)

    def _judge(self, step: dict[str, Any], outcome: Outcome, updates: list[str], at: str) -> None:
        expect = fill(step.get("expect", {}), self._bindings)
        result, error = expect.get("result"), expect.get("error")
        self._seen.append(outcome.value if outcome.error is None else outcome.error)
        if outcome.error is not None:
            described = describe(outcome.error)
            if error is None:
                self.problems.append(f"{at}: raised {show(described)}")
            else:
                self._compare_error(error, described, at)
            told = getattr(subject.aborted_call(outcome.error) or outcome.error, "job", None)
            if told is not None and "as" in step:
                self._named[step["as"]] = told
        else:
            if "as" in step:
                self._named[step["as"]] = outcome.value
            if error is not None:
                self.problems.append(f"{at}: expected {error['type']}, got {show(describe(outcome.value))}")
            if result is not None:
                self.problems += differences(result, describe(outcome.value), self._bindings, True, at)
        if "updates" in expect:
            self.problems += differences(expect["updates"], updates, self._bindings, False, f"{at} updates")

    def _compare_error(self, expected: dict[str, Any], actual: Any, at: str) -> None:
        """``message`` and ``cause`` need only be contained; options have their Python names there."""
        expected = dict(expected)
        for name in ("message", "cause"):
            part = expected.pop(name, None)
            if part is None:
                continue
            for option in OPTION_NAMES:
                part = part.replace(option, snake(option))
            if part not in str(actual.get(name)):
                self.problems.append(f"{at}: {name} does not contain {show(part)}: {actual.get(name)}")
        self.problems += differences(expected, actual, self._bindings, True, at)

    def _check_whole(self) -> None:
        expect = self._case["expect"]
        self.problems += differences(expect["requests"], self._server.requests, self._bindings, False, "requests")
        if self._server.unused:
            self.problems.append(f"never requested: {', '.join(self._server.unused)}")
        in_order = sorted if self._case.get("order") == "any" else list
        sleeps = in_order(self._hands.sleeps)
        self.problems += differences(in_order(expect["sleeps"]), sleeps, self._bindings, False, "sleeps")
        if "hooks" in expect:
            self.problems += differences(expect["hooks"], self._hooks, self._bindings, True, "hooks")
        if "maxConcurrentJobs" in expect:
            most = self._server.max_concurrent_jobs
            wanted = expect["maxConcurrentJobs"]
            self.problems += differences(wanted, most, self._bindings, False, "maxConcurrentJobs")
        texts = "\n".join(text for value in list(self._seen) for text in all_texts(value))
        key = str(self._bindings["key"])
        escaped = json.dumps(key)[1:-1]
        forms = [key, escaped, escaped.replace("/", "\\/"), quote(key, safe="")] if key else []
        for form in [*forms, *expect.get("never", [])]:
            index = texts.find(form)
            if index >= 0:
                self.problems.append(f'"{form}" appears: ...{texts[max(0, index - 80) : index + 80]}...')


class _Handler(logging.Handler):
    """Keeps what a log would show."""

    def __init__(self, seen: list[Any]) -> None:
        super().__init__()
        self._seen = seen
        self._guard = threading.Lock()

    def emit(self, record: logging.LogRecord) -> None:
        with self._guard:
            self._seen.append([record.getMessage(), record.__dict__])


def python_options(options: dict[str, Any]) -> dict[str, Any]:
    """Options as a case names them, as Python does: snake_case, and times in seconds."""
    named = {snake(name): value for name, value in options.items()}
    return {
        name: value / 1000 if name in TIMES and isinstance(value, int | float) else value for name, value in named.items()
    }


def run_case(case: dict[str, Any], client: str) -> list[str]:
    """Runs a case; returns what went against it."""
    platform = SyncPlatform() if client == "sync" else AsyncPlatform()
    try:
        return Run(case, platform).execute()
    finally:
        platform.stop()
