"""The process behind the package, with small ones in its place that end when they are told to."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator

import pytest

from onrecord import LineProcess, ProgramError

# Answers "x" with "x PID"; "die" ends it, "die once FILE" ends it unless FILE is there, "told" ends it with an error of its own.
ECHO = """
import os, sys
for line in sys.stdin:
    word, *more = line.split()
    if word == "die":
        os.kill(os.getpid(), 9)
    if word == "once" and not os.path.exists(more[0]):
        open(more[0], "w").close()
        os.kill(os.getpid(), 9)
    if word == "told":
        told = '"code":"model-damaged","message":"No model.","input":null,"place":null,"remedy":"Mend it."'
        sys.exit('{"error":{' + told + '}}')
    if word == "sleep":
        import time; time.sleep(600)
    print(word * int(more[0]) if word == "long" else word, os.getpid(), flush=True)
"""


@pytest.fixture
def process() -> Iterator[LineProcess]:
    process = LineProcess([sys.executable, "-c", ECHO])
    yield process
    process.close()


def ask(process: LineProcess, line: str) -> str:
    return process.ask(f"{line}\n".encode()).decode().split()[0]


def test_every_line_has_its_answer_in_order(process: LineProcess) -> None:
    requests = [process.submit(f"line{number}\n".encode()) for number in range(50)]
    assert [request.wait().split()[0] for request in requests] == [b"line%d" % number for number in range(50)]


def test_it_starts_with_the_first_line_and_stays(process: LineProcess) -> None:
    assert process.pid is None
    ask(process, "a")
    pid = process.pid
    ask(process, "b")
    assert process.pid == pid


def test_long_lines_and_long_answers_pass_each_other(process: LineProcess) -> None:
    requests = [process.submit(b"long 300000 " + b"y" * 1_000_000 + b"\n") for _ in range(6)]
    assert [len(request.wait()) > 1_200_000 for request in requests] == [True] * 6


def test_it_comes_back_after_a_kill_between_lines(process: LineProcess) -> None:
    ask(process, "a")
    first = process.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    assert ask(process, "b") == "b"
    assert process.pid != first


def test_what_was_not_answered_is_sent_again(process: LineProcess, tmp_path: object) -> None:
    lines = ["a", f"once {tmp_path}/died", "b", "c"]
    requests = [process.submit(f"{line}\n".encode()) for line in lines]
    assert [request.wait().split()[0] for request in requests] == [b"a", b"once", b"b", b"c"]


def test_what_ends_it_twice_fails_alone(process: LineProcess) -> None:
    requests = [process.submit(f"{line}\n".encode()) for line in ["a", "die", "b", "die", "c"]]
    for request in (requests[1], requests[3]):
        with pytest.raises(ProgramError, match="SIGKILL") as caught:
            request.wait()
        assert caught.value.code == "process-ended"
        assert caught.value.remedy
    assert [requests[index].wait().split()[0] for index in (0, 2, 4)] == [b"a", b"b", b"c"]


def test_what_it_says_of_itself_is_so_for_all(process: LineProcess) -> None:
    requests = [process.submit(f"{line}\n".encode()) for line in ["told", "a"]]
    for request in requests:
        with pytest.raises(ProgramError, match=r"No model\. \[model-damaged\] Mend it\."):
            request.wait()
    assert ask(process, "b") == "b"


def test_what_cannot_be_started_says_so() -> None:
    process = LineProcess(["/nonexistent/node"])
    with pytest.raises(ProgramError, match="could not be started"):
        process.ask(b"a\n")
    process.close()


def test_what_ends_at_once_fails_once_and_for_each_line() -> None:
    process = LineProcess([sys.executable, "-c", "import sys; sys.exit('no glibc')"])
    requests = [process.submit(b"a\n"), process.submit(b"b\n")]
    for request in requests:
        with pytest.raises(ProgramError, match=r"code 1\): no glibc"):
            request.wait()
    process.close()


def test_what_nobody_waits_for_is_given_up(process: LineProcess) -> None:
    asked = process.submit(b"sleep\n")
    later = process.submit(b"a\n")
    process.drop([asked])
    assert later.wait().split()[0] == b"a"


def test_closing_fails_what_waits_and_refuses_more(process: LineProcess) -> None:
    waiting = process.submit(b"sleep\n")
    pid = process.pid
    assert pid is not None
    process.close()
    with pytest.raises(ProgramError, match="reader-closed"):
        waiting.wait()
    with pytest.raises(ProgramError, match="reader-closed"):
        process.submit(b"a\n")
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    process.close()


def test_threads_share_it(process: LineProcess) -> None:
    answers: list[str] = []

    def work(number: int) -> None:
        answers.append(ask(process, f"t{number}"))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == sorted(f"t{n}" for n in range(20))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_child_starts_its_own(process: LineProcess) -> None:
    ask(process, "a")
    ours = process.pid
    sleeping = process.submit(b"b\n")
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        answer = process.ask(b"c\n")
        os.write(writing, answer + str(process.pid).encode())
        process.close()
        os._exit(0)
    os.waitpid(child, 0)
    word, answered, started = os.read(reading, 1000).split()
    os.close(reading)
    os.close(writing)
    assert word == b"c"
    assert answered == started != str(ours).encode()
    assert sleeping.wait().split()[0] == b"b"
    assert ask(process, "d") == "d"
    assert process.pid == ours


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_child_does_not_keep_the_parents_process_alive() -> None:
    process = LineProcess([sys.executable, "-c", "import sys\nfor line in sys.stdin: print(line, end='', flush=True)"])
    process.ask(b"a\n")
    child = os.fork()
    if child == 0:
        signal.pause()
        os._exit(0)
    last = process.submit(b"b\n")
    assert last.wait() == b"b\n"
    # what closes our end is the end of its input, though the child is there
    running = process._process  # pyright: ignore[reportPrivateUsage]
    assert running is not None
    running._stdin.close()  # pyright: ignore[reportPrivateUsage]
    running.join()
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    assert process.pid is None
    process.close()
