"""A process that answers each line with one line, and is started again where it ends."""

from __future__ import annotations

import atexit
import os
import sys
import threading
import weakref
from collections import deque
from collections.abc import Sequence

from onrecord.child_process import ChildProcess
from onrecord.errors import ProgramError

# Elsewhere than on Windows a wait without an end can be interrupted by Ctrl-C.
_PATIENCE_S = 0.2 if sys.platform == "win32" else None


class Request:
    """A line that was handed in, and what became of it."""

    __slots__ = ("_answer", "_done", "_error", "is_dropped", "line", "sends")

    def __init__(self, line: bytes) -> None:
        self.line = line
        self.sends = 0
        self.is_dropped = False
        self._answer: bytes | None = None
        self._error: Exception | None = None
        self._done = threading.Event()

    def resolve(self, answer: bytes) -> None:
        self._answer = answer
        self._done.set()

    def fail(self, error: Exception) -> None:
        self._error = error
        self._done.set()

    def wait(self) -> bytes:
        """The answer, with its line feed. Raises what went wrong."""
        while not self._done.wait(_PATIENCE_S):
            pass
        if self._error is not None:
            raise self._error
        return self._answer or b""


class LineProcess:
    """One long-lived process that answers every line of its input with one line, in order. Threads may share it.

    It starts with the first line. Where it ends, it is started again and what it had not answered is sent again, one line after
    another, so that a line that ends it a second time is known: that one alone fails (`process-ended`). In a forked child
    the process of the parent is let alone, and the child's own is started with its first line.

    `window` is how many lines are handed to the process at once.
    """

    def __init__(self, command: Sequence[str], *, window: int = 2) -> None:
        self._command = list(command)
        self._window = window
        self._process: ChildProcess | None = None
        self._begin()
        _instances.add(self)

    def _begin(self) -> None:
        self._changed = threading.Condition()
        self._waiting: deque[Request] = deque()
        # handed to the process, which answers in this order
        self._sent: deque[Request] = deque()
        # so many of the first are sent one after another, since one of them may have ended the process
        self._suspects = 0
        self._is_closed = False

    @property
    def pid(self) -> int | None:
        """The process's number; None while none runs."""
        process = self._process
        return process.pid if process else None

    def submit(self, line: bytes) -> Request:
        """Hands a line in, with its line feed; its answer is waited for by `Request.wait`."""
        request = Request(line)
        with self._changed:
            if self._is_closed:
                raise ProgramError("reader-closed", "It was closed.", remedy="Open another Reader.")
            if self._process is None:
                self._start()
            self._waiting.append(request)
            self._changed.notify_all()
        return request

    def ask(self, line: bytes) -> bytes:
        """The answer to a line, which has its line feed as the answer has."""
        request = self.submit(line)
        try:
            return request.wait()
        except BaseException:
            self.drop([request])
            raise

    def drop(self, requests: Sequence[Request]) -> None:
        """Nobody waits for these any more: the process is ended if it is at work on one, so that the next need not wait."""
        with self._changed:
            for request in requests:
                request.is_dropped = True
            if self._process and any(request.is_dropped for request in self._sent):
                self._process.stop()

    def close(self) -> None:
        """Ends the process. What was not answered fails (`reader-closed`)."""
        with self._changed:
            self._is_closed = True
            process = self._process
            if process:
                process.stop()
            self._fail_all(ProgramError("reader-closed", "It was closed before this was read."))
            self._changed.notify_all()
        if process:
            process.join()

    def forget(self) -> None:
        """In a forked child: the process is the parent's, and so are those who wait for its answers."""
        if self._process:
            self._process.release()
        self._process = None
        self._begin()

    def _start(self) -> None:
        process = ChildProcess(self._command)
        self._process = process
        process.run(self._write_lines, self._read_lines)

    def _write_lines(self, process: ChildProcess) -> None:
        while request := self._take_next(process):
            if not process.write(request.line):
                return

    def _take_next(self, process: ChildProcess) -> Request | None:
        """The next line to send, when there is one and the process may have it; None once the process has ended."""
        with self._changed:
            while self._process is process:
                while self._waiting and self._waiting[0].is_dropped:
                    self._waiting.popleft()
                if self._waiting and len(self._sent) < (1 if self._suspects else self._window):
                    return self._mark_sent()
                self._changed.wait()
        return None

    def _mark_sent(self) -> Request:
        request = self._waiting.popleft()
        request.sends += 1
        self._sent.append(request)
        return request

    def _read_lines(self, process: ChildProcess) -> None:
        for line in process.lines():
            with self._changed:
                if self._process is not process or not self._sent:
                    continue
                self._sent.popleft().resolve(line)
                self._suspects = max(0, self._suspects - 1)
                self._changed.notify_all()
        error = process.wait()
        with self._changed:
            if self._process is process:
                self._process = None
                self._go_on(process, error)
            self._changed.notify_all()

    def _go_on(self, process: ChildProcess, error: ProgramError) -> None:
        """Behind the end of a process: sends again what it had not answered, less what ended it twice."""
        if not self._sent and self._waiting:
            self._mark_sent()
        unanswered = [request for request in self._sent if not request.is_dropped]
        self._sent.clear()
        if process.is_stopped:
            for request in unanswered:
                request.sends -= 1
        elif error.code != "process-ended":
            # it said itself what is wrong, which is so for every line
            self._sent.extend(unanswered)
            self._fail_all(error)
            return
        else:
            if len(unanswered) == 1 and unanswered[0].sends > 1:
                unanswered.pop().fail(error)
            self._suspects = len(unanswered)
        self._waiting.extendleft(reversed(unanswered))
        if not self._waiting or self._is_closed:
            return
        try:
            self._start()
        except ProgramError as failure:
            self._fail_all(failure)

    def _fail_all(self, error: ProgramError) -> None:
        for request in (*self._sent, *self._waiting):
            request.fail(error)
        self._sent.clear()
        self._waiting.clear()


_instances: weakref.WeakSet[LineProcess] = weakref.WeakSet()


@atexit.register
def _close_all() -> None:
    for instance in list(_instances):
        instance.close()


def _forget_all() -> None:
    for instance in list(_instances):
        instance.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)
