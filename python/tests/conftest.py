from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord import Reader


@pytest.fixture(scope="session")
def reader() -> Iterator[Reader]:
    """One process for all tests that only read."""
    with Reader() as reader:
        yield reader


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--outcomes", type=Path, help="write what became of each test there, one JSON object a line")


def pytest_configure(config: pytest.Config) -> None:
    path: Path | None = config.getoption("--outcomes")
    if path:
        config.pluginmanager.register(_Outcomes(path))


class _Outcomes:
    """For test/python/python.test.ts, which counts each of these tests as one of its own."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        # a fixture that fails counts, one that worked does not
        if report.when == "call" or report.outcome != "passed":
            outcome = {"name": report.nodeid, "outcome": report.outcome, "detail": report.longreprtext}
            with self._path.open("a") as file:
                file.write(json.dumps(outcome) + "\n")
