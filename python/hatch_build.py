"""Puts the built program into the wheel: for the machine that builds, or the one that ONRECORD_WHEEL_PLATFORM names."""

from __future__ import annotations

import json
import os
import platform
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = "onrecord/_program"

# By the name that Node gives a machine: what a tag says of it, and which of SQLite's files is its own.
MACHINES = {
    "linux-x64": "manylinux_{}_{}_x86_64",
    "linux-arm64": "manylinux_{}_{}_aarch64",
    "darwin-arm64": "macosx_{}_{}_arm64",
    "win32-x64": "win_amd64",
}
SYSTEMS = {"linux": "linux", "darwin": "darwin", "win32": "win32"}
PROCESSORS = {"x86_64": "x64", "AMD64": "x64", "aarch64": "arm64", "arm64": "arm64", "ARM64": "arm64"}

# What the program needs of the clone, besides the packages; as package.json lists it for npm.
CARRIED = (
    "LICENSE",
    "NOTICE",
    "data",
    "dist/onnxruntime-node",
    "dist/program",
    "dist/web",
    "docs/reference/config.schema.json",
    "docs/reference/record.schema.json",
    "docs/reference/rules.md",
    "models",
    "package.json",
)
# Of a package: types, maps, sources of natives, what its makers write to each other. Licences stay.
LEFT_OUT = re.compile(
    r"\.(?:d\.[cm]?ts|[cm]?ts|map|flow|markdown|gyp|h|c|cc|cpp)$"
    r"|/(?:README|CHANGELOG|HISTORY|CONTRIBUTING|SECURITY|AUTHORS)[^/]*\.md$"
    r"|/(?:test|tests|__tests__|\.github|docs|examples?)/",
    re.IGNORECASE,
)


class ProgramHook(BuildHookInterface[Any]):
    """Run by hatchling: names each file of the program, and the tag that its native files ask for."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        machine = os.environ.get("ONRECORD_WHEEL_PLATFORM") or find_machine()
        files = dict(list_program(machine))
        natives = [path for path in files.values() if is_native(path)]
        if not any(path.name.startswith("onnxruntime_binding") for path in natives):
            raise RuntimeError(f"dist holds no ONNX Runtime for {machine}: run npm run build; known are {', '.join(MACHINES)}.")
        build_data["force_include"].update({str(path): f"{PROGRAM}/{name}" for name, path in files.items()})
        build_data["force_include"][str(ROOT / "python" / "host.mjs")] = f"{PROGRAM}/host.mjs"
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{create_platform_tag(machine, natives)}"


def find_machine() -> str:
    return f"{SYSTEMS.get(sys.platform, sys.platform)}-{PROCESSORS.get(platform.machine(), platform.machine())}"


def list_program(machine: str) -> Iterator[tuple[str, Path]]:
    """The files of the program for a machine, by their names in it."""
    for name in CARRIED:
        if not (ROOT / name).exists():
            raise RuntimeError(f"{name} is missing: run npm run build.")
    for name in (*CARRIED, *list_packages()):
        for path in list_files(ROOT / name):
            inside = path.relative_to(ROOT).as_posix()
            if is_wanted(inside, machine):
                yield inside, path


def list_packages() -> Iterator[str]:
    """The packages that the published program depends on, as package-lock.json has them."""
    packages: dict[str, dict[str, Any]] = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    for place, package in packages.items():
        if place and not package.get("dev") and (ROOT / place).exists():
            yield place


def list_files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
        return
    for folder, folders, names in os.walk(path):
        # packages within packages stand in the lock file by themselves
        folders[:] = sorted(each for each in folders if each != "node_modules")
        yield from (Path(folder, name) for name in sorted(names))


def is_wanted(inside: str, machine: str) -> bool:
    if inside.startswith("node_modules/") and LEFT_OUT.search(inside):
        return False
    if inside.endswith(".d.ts"):
        return False
    if inside.startswith("dist/onnxruntime-node/bin/"):
        return f"/{machine.replace('-', '/')}/" in inside
    if "/prebuilds/" in inside:
        return f"/prebuilds/{machine}/" in inside and ".musl." not in inside
    return True


def is_native(path: Path) -> bool:
    return bool(re.search(r"\.(?:node|so(?:\.\d+)*|dylib|dll)$", path.name))


def create_platform_tag(machine: str, natives: list[Path]) -> str:
    """The oldest system on which every native file loads, as they say themselves (PEP 600 for Linux)."""
    if machine.startswith("linux"):
        return MACHINES[machine].format(*max(find_glibc(path) for path in natives))
    if machine.startswith("darwin"):
        major, minor = max(find_macos(path) for path in natives)
        # from 11 on a tag names whole versions of macOS
        return MACHINES[machine].format(major, 0 if major >= 11 else minor)
    return MACHINES[machine]


def find_glibc(path: Path) -> tuple[int, int]:
    """The newest version of glibc whose symbols an ELF file asks for: its names stand in the string table as they are."""
    versions = re.findall(rb"\0GLIBC_(\d+)\.(\d+)(?=[.\0])", path.read_bytes())
    return max((int(major), int(minor)) for major, minor in versions)


def find_macos(path: Path) -> tuple[int, int]:
    """The oldest macOS that a Mach-O file is built for: LC_BUILD_VERSION or LC_VERSION_MIN_MACOSX among its commands."""
    data = path.read_bytes()
    if data[:4] != b"\xcf\xfa\xed\xfe":
        raise RuntimeError(f"{path} is no Mach-O file of 64 bits.")
    place = 32
    for _ in range(int.from_bytes(data[16:20], "little")):
        command, size = (int.from_bytes(data[place + at : place + at + 4], "little") for at in (0, 4))
        if command in (0x32, 0x24):
            at = place + (12 if command == 0x32 else 8)
            version = int.from_bytes(data[at : at + 4], "little")
            return version >> 16, version >> 8 & 0xFF
        place += size
    raise RuntimeError(f"{path} does not say which macOS it needs.")
