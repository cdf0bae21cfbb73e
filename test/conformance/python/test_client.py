"""What a case cannot reach: Python's own ways, and the corners of its HTTP stack."""

from __future__ import annotations

import asyncio
import inspect
import json
import pickle
import socket
import ssl
import threading
import time
import unittest
from contextlib import ExitStack, contextmanager
from typing import Any

import httpx
import modelslab_images as subject
from script_server import ScriptServer

from modelslab_images._core.faults import classify_fault
from modelslab_images._core.read import parse_json
from modelslab_images._core.redact import cleaner, redactor

KEY = 'test-key/0123+456"789'
PATH = "/v1/enterprise/text2img"
DONE = {"json": {"status": "success", "id": 7, "output": ["https://cdn.example.com/1.png"]}}
RUNNING = {"json": {"status": "processing", "id": 7, "eta": 1, "output": []}}
PARAMS: dict[str, Any] = {"model_id": "m", "prompt": "p"}


@contextmanager
def scripted(*exchanges: dict[str, Any]):
    """A server that answers so, and its base URL."""
    server = ScriptServer({"server": list(exchanges)}, {"key": KEY}, lambda _: None)
    base = server.start()
    try:
        yield base, server
    finally:
        server.stop()


class ClientTest(unittest.TestCase):
    def setUp(self) -> None:
        self._stack = ExitStack()
        self.addCleanup(self._stack.close)

    def server(self, *exchanges: dict[str, Any]) -> tuple[str, ScriptServer]:
        return self._stack.enter_context(scripted(*exchanges))

    def client(self, base: str, **options: Any) -> subject.ModelsLab:
        return self._stack.enter_context(subject.ModelsLab(KEY, base_url=base, **options))


class Parameters(ClientTest):
    def test_unset_none_and_a_value_are_three_things(self) -> None:
        for seed, body in ((subject.UNSET, {}), (None, {"seed": None}), (0, {"seed": 0})):
            absent = {"bodyAbsent": ["seed"]} if not body else {}
            base, server = self.server({"path": PATH, "answer": DONE, "bodyIncludes": body, **absent})
            self.client(base).text_to_image(**PARAMS, seed=seed)
            self.assertEqual(server.problems, [])

    def test_unset_is_one_false_thing_that_survives_pickling(self) -> None:
        self.assertFalse(subject.UNSET)
        self.assertIs(pickle.loads(pickle.dumps(subject.UNSET)), subject.UNSET)
        self.assertEqual(repr(subject.UNSET), "UNSET")

    def test_any_sequence_is_a_list_and_a_misspelt_name_is_refused_by_python(self) -> None:
        base, server = self.server({"path": PATH, "answer": DONE, "bodyIncludes": {"lora_model": "a"}})
        client = self.client(base)
        client.text_to_image(**PARAMS, lora_model="a")
        self.assertEqual(server.problems, [])
        with self.assertRaisesRegex(TypeError, "widht"):
            client.text_to_image(**PARAMS, widht=512)  # type: ignore[call-arg]

    def test_what_is_no_json_is_said_before_anything_is_sent(self) -> None:
        base, server = self.server()
        with self.assertRaisesRegex(subject.ConfigurationError, "cannot be made") as caught:
            self.client(base).text_to_image(**PARAMS, extra_body={"a": {1, 2}})
        self.assertFalse(caught.exception.may_have_been_charged)
        self.assertEqual(server.requests, 0)

    def test_both_clients_have_the_same_methods_and_parameters(self) -> None:
        sync_names = {name for name in vars(subject.ModelsLab) if not name.startswith("_")}
        self.assertEqual(sync_names, {name for name in vars(subject.AsyncModelsLab) if not name.startswith("_")})
        for name in sync_names:
            one = inspect.signature(getattr(subject.ModelsLab, name)).parameters
            other = inspect.signature(getattr(subject.AsyncModelsLab, name)).parameters
            self.assertEqual(list(one), list(other))
            self.assertIsNotNone(getattr(subject.ModelsLab, name).__doc__)


class Cancelling(ClientTest):
    def test_an_async_call_that_takes_too_long_ends_in_its_own_task(self) -> None:
        base, server = self.server({"path": PATH, "fault": "hang"})

        async def main() -> tuple[BaseException | None, int]:
            async with subject.AsyncModelsLab(KEY, base_url=base, attempt_timeout=0.2) as client:
                try:
                    await client.text_to_image(**PARAMS)
                except subject.OutcomeUnknownError as error:
                    return error, len(asyncio.all_tasks())
            return None, 0

        error, tasks = asyncio.run(main())
        self.assertRegex(str(error), "not done within 200 ms")
        self.assertEqual((tasks, server.requests), (1, 1))

    def test_a_timeout_of_the_callers_is_not_taken_for_the_attempts(self) -> None:
        base, _ = self.server({"path": PATH, "fault": "hang"})

        async def main() -> None:
            async with subject.AsyncModelsLab(KEY, base_url=base, attempt_timeout=20) as client:
                await asyncio.wait_for(client.text_to_image(**PARAMS), 0.2)

        with self.assertRaises(asyncio.TimeoutError) as caught:
            asyncio.run(main())
        aborted = subject.aborted_call(caught.exception)
        assert aborted is not None
        self.assertTrue(aborted.may_have_been_charged)

    def test_a_token_ends_an_async_call_from_another_thread(self) -> None:
        base, server = self.server({"path": PATH, "fault": "hang"})

        async def main() -> None:
            token = subject.CancelToken()
            threading.Thread(target=lambda: (server.until(1), token.cancel("enough"))).start()
            async with subject.AsyncModelsLab(KEY, base_url=base) as client:
                await client.text_to_image(**PARAMS, cancel=token)

        with self.assertRaises(subject.AbortedError) as caught:
            asyncio.run(main())
        self.assertTrue(caught.exception.may_have_been_charged)
        self.assertEqual(str(caught.exception.__cause__), "enough")

    def test_a_timeout_around_an_async_call_leaves_the_job_reachable(self) -> None:
        base, _ = self.server({"path": PATH, "answer": RUNNING})

        async def main() -> subject.AbortedError | None:
            async with subject.AsyncModelsLab(KEY, base_url=base) as client:
                try:
                    await asyncio.wait_for(client.text_to_image(**PARAMS), 0.3)
                except (TimeoutError, asyncio.TimeoutError) as error:
                    return subject.aborted_call(error)
            return None

        aborted = asyncio.run(main())
        assert aborted is not None
        self.assertEqual((aborted.job.id, aborted.track_id), (7, aborted.job.track_id))
        self.assertTrue(aborted.may_have_been_charged)

    def test_a_cancelled_task_is_cancelled(self) -> None:
        base, _ = self.server({"path": PATH, "answer": RUNNING})

        async def main() -> tuple[bool, subject.AbortedError | None]:
            async with subject.AsyncModelsLab(KEY, base_url=base) as client:
                task = asyncio.create_task(client.text_to_image(**PARAMS))
                await asyncio.sleep(0.3)
                task.cancel()
                try:
                    await task
                except asyncio.CancelledError as error:
                    return task.cancelled(), subject.aborted_call(error)
            return False, None

        cancelled, aborted = asyncio.run(main())
        self.assertTrue(cancelled)
        assert aborted is not None
        self.assertEqual(aborted.job.id, 7)

    def test_ctrl_c_goes_on_as_it_is_and_leaves_the_job_reachable(self) -> None:
        base, _ = self.server({"path": PATH, "answer": RUNNING})

        class Clock:
            now = staticmethod(time.monotonic)

            def sleep(self, seconds: float, cancel: subject.CancelToken | None) -> None:
                raise KeyboardInterrupt

        with self.assertRaises(KeyboardInterrupt) as caught:
            self.client(base, clock=Clock()).text_to_image(**PARAMS)
        aborted = subject.aborted_call(caught.exception)
        assert aborted is not None
        self.assertEqual(aborted.job.id, 7)

    def test_a_token_can_be_shared_and_forgets_calls_that_have_ended(self) -> None:
        base, _ = self.server({"path": PATH, "answer": DONE, "repeat": 3})
        token = subject.CancelToken()
        client = self.client(base)
        for _ in range(3):
            client.text_to_image(**PARAMS, cancel=token)
        self.assertEqual(vars(token)["_callbacks"], [])


class Sockets(ClientTest):
    def drip(self) -> tuple[str, list[int]]:
        """A server whose body never ends, a byte at a time: every single read is in time."""
        listener = socket.create_server(("127.0.0.1", 0))
        requests: list[int] = []

        def serve() -> None:
            with listener:
                connection, _ = listener.accept()
            requests.append(1)
            with connection:
                connection.recv(65536)
                try:
                    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
                    while True:
                        connection.sendall(b" ")
                        time.sleep(0.02)
                except OSError:
                    return

        threading.Thread(target=serve, daemon=True).start()
        return f"http://127.0.0.1:{listener.getsockname()[1]}", requests

    def test_a_body_that_drips_ends_at_the_attempt_timeout(self) -> None:
        base, requests = self.drip()
        started = time.monotonic()
        with self.assertRaisesRegex(subject.OutcomeUnknownError, "200 ms"):
            self.client(base, attempt_timeout=0.2).text_to_image(**PARAMS)
        self.assertLess(time.monotonic() - started, 1)
        self.assertEqual(requests, [1])

    def test_an_idle_connection_that_the_server_closed_is_not_used_again(self) -> None:
        base, server = self.server({"path": PATH, "answer": DONE, "repeat": 2})
        client = self.client(base)
        client.text_to_image(**PARAMS)
        for connection in list(vars(server)["_connections"]):
            connection.shutdown(socket.SHUT_RDWR)
        time.sleep(0.05)
        client.text_to_image(**PARAMS)
        self.assertEqual(server.requests, 2)

    def test_a_client_of_the_callers_gives_headers_but_no_cookies_and_stays_open(self) -> None:
        asked: list[httpx.Request] = []

        def answer(request: httpx.Request) -> httpx.Response:
            asked.append(request)
            return httpx.Response(200, json=DONE["json"], headers={"Set-Cookie": "c=d"})

        transport = httpx.MockTransport(answer)
        with httpx.Client(transport=transport, headers={"X-Team": "art"}, cookies={"a": "b"}) as http:
            for _ in range(2):
                with subject.ModelsLab(KEY, base_url="http://api.example", http_client=http) as client:
                    client.text_to_image(**PARAMS)
            self.assertFalse(http.is_closed)
        for request in asked:
            self.assertEqual(request.headers["x-team"], "art")
            self.assertNotIn("cookie", request.headers)
        self.assertEqual(len(asked), 2)

    def test_threads_share_a_client(self) -> None:
        base, server = self.server({"path": PATH, "answer": DONE, "repeat": 24})
        client = self.client(base, max_in_flight=3)
        results: list[Any] = []
        threads = [
            threading.Thread(target=lambda: results.append(client.text_to_image(**PARAMS).id)) for _ in range(24)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(results, [7] * 24)
        self.assertEqual(server.problems, [])

    def test_faults_that_prove_that_nothing_was_sent(self) -> None:
        refused = httpx.ConnectError("certificate")
        refused.__cause__ = ssl.SSLCertVerificationError("self-signed")
        faults = [
            (httpx.ConnectError("refused"), "unreachable"),
            (httpx.ConnectTimeout("late"), "unreachable"),
            (httpx.PoolTimeout("crowded"), "unreachable"),
            (refused, "untrusted"),
            (httpx.ReadTimeout("late"), "unknown"),
            (httpx.WriteError("broken"), "unknown"),
            (httpx.ProxyError("502"), "unknown"),
            (httpx.RemoteProtocolError("cut off"), "unknown"),
            (TimeoutError("late"), "unknown"),
        ]
        for error, fault in faults:
            self.assertEqual(classify_fault(error), fault, error)


class Keys(ClientTest):
    def test_every_form_of_the_key_is_replaced_in_whatever_holds_text(self) -> None:
        redact = redactor(KEY)
        forms = [KEY, KEY.upper(), 'test-key\\/0123+456\\"789', "test-key%2F0123%2B456%22789", repr(KEY)]
        cleaned = redact({"a": forms, KEY: [(KEY,)], "n": 7, "b": KEY.encode()})
        self.assertNotIn("0123", repr(cleaned))
        self.assertEqual(cleaned["n"], 7)

    def test_an_answer_is_looked_through_however_it_writes_the_key(self) -> None:
        clean = cleaner(KEY)
        plain = cleaner("plain-key/of-Letters")
        for text in (
            json.dumps({"a": KEY}),
            '{"a": "test-key\\/0123+456\\"789"}',
            '{"a": "\\u0074est-key/0123+456\\u0022789"}',
            '{"a": ["TEST-KEY%2F0123%2B456%22789"]}',
        ):
            self.assertNotIn("456", repr(clean(parse_json(text), text.encode())).lower(), text)
        for text in (
            '{"plain-key/of-Letters": 1}',
            '{"a": "PLAIN-KEY\\/OF-LETTERS"}',
            '{"a": "plain-key/of-\\u004cetters"}',
            '{"a": "plain-key%2Fof-Letters", "b": "\u00e9"}',
        ):
            self.assertIn("***", repr(plain(parse_json(text), text.encode())), text)
        text = '{"url": "https:\\/\\/cdn.example.com\\/1.png", "deep": %s}'
        for depth in (3, 900):
            content = text % ("[" * depth + "]" * depth)
            cleaned = plain(parse_json(content), content.encode())
            self.assertEqual(cleaned["url"], "https://cdn.example.com/1.png")
            self.assertEqual("..." in repr(cleaned), depth > 32)

    def test_the_cause_of_a_fault_is_a_copy_without_its_request(self) -> None:
        base, _ = self.server({"path": PATH, "fault": "reset"})
        with self.assertRaises(subject.OutcomeUnknownError) as caught:
            self.client(base).text_to_image(**PARAMS)
        cause = caught.exception.__cause__
        self.assertIsInstance(cause, httpx.ReadError)
        self.assertIsNone(vars(cause)["_request"])
        self.assertIsNone(caught.exception.__context__)

    def test_a_deep_body_exhausts_nothing(self) -> None:
        deep = '{"status":"success","output":["https://x.example/1"],"meta":' + "[" * 900 + "]" * 900 + "}"
        base, _ = self.server({"path": PATH, "answer": {"text": deep}})
        self.assertEqual(len(self.client(base).text_to_image(**PARAMS).images), 1)


if __name__ == "__main__":
    unittest.main()
