"""The real program behind the package: whose process it is, when it ends, and what of that the user meets."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from onrecord import Reader, program_command

TEXT = "Mayor Ilse Brandt said that 12 percent of the ships had left."

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and /proc are POSIX's")

LONG = f"""
import os, sys, onrecord
onrecord.read({TEXT!r})
print(onrecord.reader.shared.pid, flush=True)
onrecord.read({TEXT!r} * 20_000)
"""


def start(code: str, **options: object) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)  # pyright: ignore[reportCallIssue, reportArgumentType, reportUnknownVariableType]


def wait_until(is_so: Callable[[], bool]) -> None:
    # a bound for what hangs; on a busy machine everything takes longer
    for _ in range(600):
        if is_so():
            return
        time.sleep(0.1)
    pytest.fail("It did not come to pass.")


def is_gone(pid: int) -> bool:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return True
    return stat.rsplit(")", 1)[1].split()[0] == "Z"


def read_cpu(pid: int) -> float:
    """Seconds of the processor."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def wait_until_at_work(pid: int) -> None:
    """Until it is within the long text, which costs more than all that comes before it is read."""
    before = read_cpu(pid)
    wait_until(lambda: read_cpu(pid) > before + 1)


def read_pid(running: subprocess.Popen[str]) -> int:
    assert running.stdout
    return int(running.stdout.readline())


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_it_ends_with_its_parent_also_within_a_long_text(how: signal.Signals) -> None:
    with start(LONG) as running:
        pid = read_pid(running)
        wait_until_at_work(pid)
        running.send_signal(how)
        running.wait()
        wait_until(lambda: is_gone(pid))


def test_ctrl_c_is_answered_at_once_within_a_long_text() -> None:
    code = f"""
import onrecord
onrecord.read({TEXT!r})
first = onrecord.reader.shared.pid
print(first, flush=True)
try:
    onrecord.read({TEXT!r} * 20_000)
except KeyboardInterrupt:
    print(onrecord.read({TEXT!r}).id, onrecord.reader.shared.pid != first, flush=True)
"""
    with start(code) as running:
        pid = read_pid(running)
        wait_until_at_work(pid)
        running.send_signal(signal.SIGINT)
        assert running.stdout
        # what is read next does not wait for the text that was given up
        assert running.stdout.readline() == "1 True\n"
        assert running.wait() == 0
        assert is_gone(pid)


def test_the_interpreter_ends_clean_whatever_is_left_open() -> None:
    code = f"""
import onrecord
left = onrecord.Reader()
results = left.read_many([{TEXT!r}] * 50)
next(results)
print(left.pid, flush=True)
"""
    with start(code, env={**os.environ, "PYTHONDEVMODE": "1", "PYTHONWARNINGS": "error"}) as running:
        pid = read_pid(running)
        assert running.wait() == 0
        assert running.stderr
        assert running.stderr.read() == ""
        wait_until(lambda: is_gone(pid))


def test_it_comes_back_after_a_kill(reader: Reader) -> None:
    reader.read(TEXT)
    results = reader.read_many([TEXT] * 4)
    next(results)
    first = reader.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    assert [record.document.text for record in results] == [TEXT] * 3
    assert reader.pid not in (first, None)


def test_asyncio_reads_on_a_thread() -> None:
    code = f"""
import asyncio, onrecord
async def main():
    records = await asyncio.gather(*(asyncio.to_thread(onrecord.read, {TEXT!r}) for _ in range(3)))
    print(len(records), flush=True)
asyncio.run(main())
"""
    with start(code) as running:
        assert running.stdout
        assert running.stdout.read() == "3\n"


def test_workers_of_multiprocessing_have_their_own() -> None:
    code = f"""
import multiprocessing, os, onrecord
onrecord.read({TEXT!r})
def work(_):
    onrecord.read({TEXT!r})
    return onrecord.reader.shared.pid
with multiprocessing.get_context("fork").Pool(2) as pool:
    pids = set(pool.map(work, range(4), chunksize=2))
print(onrecord.reader.shared.pid not in pids, flush=True)
"""
    with start(code) as running:
        assert running.stdout
        assert running.stdout.read() == "True\n"


def test_the_program_itself_is_there(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(TEXT)
    store = str(tmp_path / "store.db")
    program = Path(sys.executable).with_name("onrecord")
    read = subprocess.run([program, "read", article, "--store", store], capture_output=True, text=True, check=True)
    assert "Read 1 document, 1 statement, 1 speaker" in read.stdout
    listed = subprocess.run([sys.executable, "-m", "onrecord", "list", "--store", store], capture_output=True, check=True)
    assert b"article" in listed.stdout
    assert subprocess.run(program_command("--version"), capture_output=True, check=True).stdout
