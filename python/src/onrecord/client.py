"""A client of the server that `onrecord serve` runs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from http.client import HTTPException, HTTPResponse
from ipaddress import ip_address
from typing import Any, cast
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, ProxyHandler, Request, build_opener

from onrecord.api import Operations, Read, ReadRequest
from onrecord.api_event import Event, parse_events
from onrecord.error_codes import ERROR_CODES
from onrecord.errors import ApiError, Issue
from onrecord.record import Record, decode_record
from onrecord.span import Offsets

_MOST_OF_A_PROBLEM = 1 << 20


class Client(Operations):
    """Asks a server: a method for every operation of its API, `search_statements` for `searchStatements`.

    Lists are iterators that fetch page after page. What the server refuses is an ApiError with the problem's code, and so is
    no answer (`no-answer`). Keeps no connection and no state: threads and forks may share it.

    `token` is what `onrecord token add` showed. `timeout` is for one answer, in seconds; streams of events wait without an end.
    """

    def __init__(self, url: str = "http://127.0.0.1:4747", *, token: str | None = None, timeout: float = 60) -> None:
        if urlsplit(url).scheme not in ("http", "https"):
            raise ValueError(f"{url!r} is no address that begins with http: or https:")
        self.url = url.rstrip("/")
        self._token = token
        self._timeout = timeout
        # a proxy of the environment cannot reach this machine's own server; a redirect would take the token elsewhere
        proxies = [ProxyHandler({})] if _is_here(url) else []
        self._opener = build_opener(_NoRedirects, *proxies)

    def read_record(self, id: str) -> Record:
        """The record of a document, as people have put it, with places of Python. `read_document` gives all else of it."""
        record = cast("dict[str, Any]", self.read_document(id)["record"])
        return decode_record(record, Offsets(record["document"]["text"]))

    def read_in(self, request: ReadRequest) -> Read:
        """Starts a reading as `start_read` does, waits for its end, and gives what became of each input."""
        id = self.start_read(request)["id"]
        for event in self.follow_read(id):
            if event.name == "end":
                break
        return self.read_read(id)

    def _ask(self, method: str, path: str, query: Mapping[str, Any], body: Any = None, if_match: str | None = None) -> Any:
        with self._open(method, path, query, body, if_match, timeout=self._timeout) as response:
            text = _read_whole(response)
        return json.loads(text) if text else None

    def _list(self, path: str, query: Mapping[str, Any]) -> Iterator[Any]:
        cursor: str | None = None
        while True:
            page = self._ask("GET", path, {**query, "cursor": cursor})
            yield from page["items"]
            cursor = page["next"]
            if cursor is None:
                return

    def _follow(self, path: str) -> Iterator[Event]:
        with self._open("GET", path, {}, accept="text/event-stream", timeout=None) as response:
            yield from parse_events(_read_lines(response))

    def _lines(self, path: str, query: Mapping[str, Any]) -> Iterator[str]:
        with self._open("GET", path, query, accept="*/*", timeout=self._timeout) as response:
            yield from _read_lines(response)

    def _open(
        self,
        method: str,
        path: str,
        query: Mapping[str, Any],
        body: Any = None,
        if_match: str | None = None,
        *,
        accept: str = "application/json",
        timeout: float | None,
    ) -> HTTPResponse:
        headers = {"Accept": accept}
        if self._token is not None:
            headers["Authorization"] = f"Bearer {self._token}"
        if if_match is not None:
            headers["If-Match"] = if_match
        if body is not None:
            headers["Content-Type"] = "application/json"
        asked = _encode_query(query)
        address = f"{self.url}{path}{'?' if asked else ''}{asked}"
        data = None if body is None else json.dumps(body).encode()
        try:
            return self._opener.open(Request(address, data, headers, method=method), timeout=timeout)
        except HTTPError as error:
            with error:
                raise _create_error(error) from None
        except (OSError, HTTPException) as error:
            raise _create_no_answer(self.url, error) from error


class _NoRedirects(HTTPRedirectHandler):
    def redirect_request(self, req: Any, fp: Any, code: Any, msg: Any, headers: Any, newurl: Any) -> None:
        return None


def _is_here(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _encode_query(query: Mapping[str, Any]) -> str:
    """What was told; a list as one parameter for each of its values, as the API takes them."""
    told = [(name, _encode_values(value)) for name, value in query.items() if value is not None]
    return urlencode([(name, value) for name, values in told for value in values])


def _encode_values(value: Any) -> Sequence[str]:
    if isinstance(value, bool):
        return ["true" if value else "false"]
    if isinstance(value, (list, tuple)):
        return [str(each) for each in cast("Sequence[Any]", value)]
    return [str(value)]


def _read_whole(response: HTTPResponse) -> bytes:
    try:
        return response.read()
    except (OSError, HTTPException) as error:
        raise _create_no_answer(response.url or "", error) from error


def _read_lines(response: HTTPResponse) -> Iterator[str]:
    try:
        for line in response:
            yield line.decode().rstrip("\r\n")
    except (OSError, HTTPException) as error:
        raise _create_no_answer(response.url or "", error) from error


def _create_no_answer(address: str, error: Exception) -> ApiError:
    reason = error.reason if isinstance(error, URLError) else error
    return ApiError(
        "no-answer",
        f"The server gave no answer: {reason}.",
        input=address,
        remedy="Check that it runs (onrecord serve) and that the address is its own.",
    )


def _create_error(error: HTTPError) -> ApiError:
    """The problem document of an answer; where it is none (a proxy's page), what its status says."""
    try:
        problem: Any = json.loads(error.read(_MOST_OF_A_PROBLEM))
        code = problem["code"]
        return ApiError(
            code if code in ERROR_CODES else "request-invalid",
            problem["detail"],
            status=error.code,
            title=problem["title"],
            issues=tuple(Issue(issue["path"], issue["message"]) for issue in problem.get("issues", [])),
            input=problem["input"],
            place=problem["place"],
            remedy=problem["remedy"],
        )
    except (ValueError, KeyError, TypeError, OSError, HTTPException):
        return ApiError(
            "no-answer",
            f"The answer is not the API's (HTTP {error.code}).",
            status=error.code,
            input=error.url,
            remedy="Check that the address is that of onrecord serve, and nothing in between answers for it.",
        )
