#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stops trato-cli with Ctrl+C in the middle of its long commands.

    interrupt.py            TRATO_BIN: where trato-cli is

Each command ends with 130 and one sentence, in the language asked for; the store is sound, and what
was acknowledged is there. No clock decides when the middle is: an import shows it by the growth of
the log, a dump by a pipe that is full, and the others wait at the writer's lock, which is held here
until the signal is sent.
"""
import fcntl
import json
import os
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CLI = str(Path(os.environ.get("TRATO_BIN", ROOT / "build/release/bin")) / "trato-cli")
PATIENCE = 120  # seconds; far beyond what the slowest machine needs
KEPT = {"en": "Stopped; what was done until then is kept.",
        "zh_CN": "已停止；此前完成的内容已保留。",
        "es": "Detenido; lo hecho hasta entonces se conserva."}
NOTHING = {"en": "Stopped before the end; nothing was changed.",
           "zh_CN": "未完成即已停止；未作任何更改。",
           "es": "Detenido antes del final; no se ha cambiado nada."}


def start(profile, *words):
    return subprocess.Popen([CLI, "--profile", profile, *words], stdin=subprocess.DEVNULL,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def run(profile, *words):
    process = start(profile, *words, "--json")
    out, err = process.communicate(timeout=PATIENCE)
    if process.returncode != 0:
        sys.exit(f"{words}: {process.returncode} {err}")
    return json.loads(out)


def wait_until(process, what, so_far):
    deadline = time.monotonic() + PATIENCE
    while not so_far():
        if process.poll() is not None:
            sys.exit(f"{process.args}: ended before it was stopped ({what})")
        if time.monotonic() > deadline:
            sys.exit(f"{process.args}: never came so far: {what}")
        time.sleep(0.002)


def ended(process, sentences, language):
    out, err = process.communicate(timeout=PATIENCE)
    if (process.returncode, err) != (130, sentences[language] + "\n"):
        sys.exit(f"{process.args}: ended with {process.returncode} and “{err.strip()}”")
    return out


def names(profile):
    return {row["name"] for row in run(profile, "list", "account", "--fields", "name")["rows"]}


def sound(profile, there):
    if not run(profile, "check")["sound"]:
        sys.exit("the store is not sound")
    found = names(profile)
    if found != there:
        sys.exit(f"{len(found)} accounts are there, not the {len(there)} that were acknowledged")


def stop_at_lock(profile, sentences, language, *words):
    """The command waits for the writer's lock when the signal comes."""
    with open(Path(profile) / "writer.lock", "a", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        process = start(profile, *words, "--language", language)
        here = os.path.realpath(lock.name)

        def waits():
            try:
                handles = list(Path(f"/proc/{process.pid}/fd").iterdir())
                return any(os.path.realpath(handle) == here for handle in handles)
            except OSError:
                return False

        wait_until(process, "at the writer's lock", waits)
        process.send_signal(signal.SIGINT)
        fcntl.flock(lock, fcntl.LOCK_UN)
    return ended(process, sentences, language)


def an_import(profile, file):
    """What the report counts is there, and can be taken back by its action."""
    wal = Path(profile) / "store.db-wal"
    size = lambda: wal.stat().st_size if wal.exists() else 0
    before = size()
    process = start(profile, "import", file, "--entity", "account", "--json", "--language", "en")
    wait_until(process, "rows in the log", lambda: size() > before + 3_000_000)
    process.send_signal(signal.SIGINT)
    report = json.loads(ended(process, KEPT, "en"))
    assert 0 < report["created"] < ROWS and report["refused"] == 0, report
    return report


def a_dump(profile, language, least):
    """`least`: records that a whole dump would have."""
    process = start(profile, "dump", "--language", language)
    full = fcntl.fcntl(process.stdout, fcntl.F_GETPIPE_SZ) - 4096
    waiting = lambda: struct.unpack("i", fcntl.ioctl(process.stdout, termios.FIONREAD, b"    "))[0]
    wait_until(process, "a full pipe", lambda: waiting() > full)
    time.sleep(0.1)  # most likely it now waits for its reader; if not, it stops all the same
    process.send_signal(signal.SIGINT)
    out = ended(process, NOTHING, language)
    assert out.startswith("{") and out.count("\n") < least, out.count("\n")


ROWS = 60_000


def main():
    with tempfile.TemporaryDirectory() as folder:
        profile = str(Path(folder) / "office")
        file = str(Path(folder) / "companies.csv")
        name = lambda i: f"Company {i}"
        Path(file).write_text("name,description\n" + "".join(
            f"{name(i)},{'what they make ' * 8}\n" for i in range(ROWS)), encoding="utf-8")
        run(profile, "create", "account", "name=first")

        report = an_import(profile, file)
        there = {"first", *map(name, range(report["created"]))}
        sound(profile, there)

        for language in KEPT:
            a_dump(profile, language, len(there))
            stop_at_lock(profile, NOTHING, language, "check", "--repair")
        out = stop_at_lock(profile, NOTHING, "es", "import", file, "--entity", "account", "--dry-run")
        assert "500" in out, out
        sound(profile, there)

        for language in ("zh_CN", "es"):
            stop_at_lock(profile, KEPT, language, "undo", report["action"])
        left = names(profile)
        assert left < there and len(there) - len(left) == 1000, (len(there), len(left))
        sound(profile, left)
        undone = run(profile, "undo", report["action"])
        assert undone["undone"] == len(left) - 1, undone
        sound(profile, {"first"})
    print(f"stopped in the middle: import (after {report['created']} rows), dump, check, undo")


if __name__ == "__main__":
    main()
