"""One run of a process whose standard input and output are lines."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from io import FileIO
from typing import Any, cast

from onrecord.errors import ProgramError

_CHUNK = 1 << 16
_MOST_SAID = 1 << 14
_REMEDY = "Read the text again by itself; if that ends it too, report it with the text."


class ChildProcess:
    """Starts at once. Two threads of its own write and read it, so that neither waits for the other.

    Its pipes have no buffers here, and so no locks that a fork could leave taken.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self.is_stopped = False
        self._said = tempfile.TemporaryFile()  # noqa: SIM115
        try:
            self._popen = subprocess.Popen(
                command,
                bufsize=0,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._said,
                # Ctrl-C is Python's to answer: the terminal must not send it to the process as well
                start_new_session=sys.platform != "win32",
                creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
            )
        except OSError as error:
            self._said.close()
            raise ProgramError(
                "process-ended",
                f"The program could not be started: {error}.",
                remedy="Install the package again: pip install --force-reinstall onrecord.",
            ) from error
        self.pid = self._popen.pid
        self._stdin = cast(FileIO, self._popen.stdin)
        self._stdout = cast(FileIO, self._popen.stdout)
        self._threads: list[threading.Thread] = []

    def run(self, write: Callable[[ChildProcess], None], read: Callable[[ChildProcess], None]) -> None:
        for target in (write, read):
            thread = threading.Thread(target=target, args=(self,), name="onrecord", daemon=True)
            self._threads.append(thread)
            thread.start()

    def write(self, line: bytes) -> bool:
        """Whether the process took it; where it has ended, the reader meets the end too."""
        rest = memoryview(line)
        try:
            while rest:
                rest = rest[self._stdin.write(rest) :]
        except (OSError, ValueError):
            return False
        return True

    def lines(self) -> Iterator[bytes]:
        """Whole lines, with their line feeds, until the process ends."""
        pieces: list[bytes] = []
        while chunk := self._stdout.read(_CHUNK):
            start = 0
            while (end := chunk.find(b"\n", start) + 1) > 0:
                pieces.append(chunk[start:end])
                yield b"".join(pieces)
                pieces.clear()
                start = end
            if start < len(chunk):
                pieces.append(chunk[start:])

    def wait(self) -> ProgramError:
        """Waits for the end, which has been met, and says why it came."""
        code = self._popen.wait()
        self._stdin.close()
        self._stdout.close()
        with self._said:
            self._said.seek(max(0, self._said.seek(0, 2) - _MOST_SAID))
            said = self._said.read().decode(errors="replace").strip()
        return _read_error(said) or ProgramError("process-ended", _describe_end(code, said), remedy=_REMEDY)

    def stop(self) -> None:
        """Ends it at once. It keeps nothing that could be lost."""
        self.is_stopped = True
        self._popen.kill()

    def join(self) -> None:
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join(5)

    def release(self) -> None:
        """In a forked child: lets go of the pipes, without a word to the process, which is the parent's."""
        self._stdin.close()
        self._stdout.close()
        self._said.close()
        # else it would be told to be left behind
        self._popen.returncode = 0


def _describe_end(code: int, said: str) -> str:
    how = f"code {code}"
    if code < 0:
        try:
            how = signal.Signals(-code).name
        except ValueError:
            how = f"signal {-code}"
    last = said.rsplit("\n", 1)[-1]
    return f"The process that reads ended ({how}){f': {last}' if last else ''}."


def _read_error(said: str) -> ProgramError | None:
    """The error that the program told in its last line, as JSON."""
    try:
        told: Any = json.loads(said.rsplit("\n", 1)[-1])["error"]
        return ProgramError(told["code"], told["message"], input=told["input"], place=told["place"], remedy=told["remedy"])
    except (ValueError, KeyError, TypeError):
        return None
