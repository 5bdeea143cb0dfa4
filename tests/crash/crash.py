#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills trato-cli at random points and checks that whatever it acknowledged is there.

    crash.py [ROUNDS]       TRATO_BIN: where trato-cli is

Each round feeds `apply`, sends a last transaction of many records and kills the process at a random
moment of it. Afterwards: every acknowledged record is there, the last transaction whole or not at
all, and the store sound. A kill counts as inside when the log had grown and no answer had come.
"""
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CLI = str(Path(os.environ.get("TRATO_BIN", ROOT / "build/release/bin")) / "trato-cli")


class Applying:
    """A running `trato-cli apply`, fed line by line."""

    def __init__(self, profile):
        self.process = subprocess.Popen([CLI, "--profile", profile, "apply"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def send(self, *operations):
        text = "".join(json.dumps(operation) + "\n" for operation in operations)
        self.process.stdin.write(text.encode())
        self.process.stdin.flush()

    def answer(self):
        line = self.process.stdout.readline()
        return json.loads(line) if line.endswith(b"\n") else None

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        rest = self.process.stdout.read()
        self.process.wait()
        return [json.loads(line) for line in rest.splitlines() if line.endswith(b"}")]


def run(profile, *words):
    return subprocess.run([CLI, "--profile", profile, "--json", *words], capture_output=True,
                          check=False)


def names(profile):
    rows = json.loads(run(profile, "list", "account", "--fields", "name").stdout)["rows"]
    return {row["name"] for row in rows}


PARTS = [str(i) for i in range(300)]  # enough pages for a commit to take its time


def group(tag):
    """Records that are one transaction."""
    return [{"op": "begin"},
            *({"op": "create", "entity": "account", "values": {"name": f"{tag}{part}"}} for part in PARTS),
            {"op": "commit"}]


def one_round(profile, number, chance, latency, behind):
    wal = Path(profile) / "store.db-wal"
    applying = Applying(profile)
    acknowledged = []
    for i in range(chance.randrange(1, 4)):
        name = f"round {number} single {i}"
        applying.send({"op": "create", "entity": "account", "values": {"name": name}})
        started = time.monotonic()
        reply = applying.answer()
        assert reply and reply["ok"], reply
        latency.append(time.monotonic() - started)
        acknowledged.append(name)
    before = wal.stat().st_size if wal.exists() else 0
    tag = f"round {number} part "
    applying.send(*group(tag))
    typical = sorted(latency[-50:])[len(latency[-50:]) // 2]
    pause = chance.uniform(0, 1.5 * typical)
    if behind or chance.random() < 0.5:  # the first byte in the log, then the kill
        deadline = time.monotonic() + 1
        while (wal.stat().st_size if wal.exists() else 0) == before and time.monotonic() < deadline:
            pass
        pause = 0 if behind else chance.uniform(0, 0.2 * typical)
    time.sleep(pause)
    replies = applying.kill()
    committed = len(replies) == len(PARTS) + 2 and replies[-1]["ok"]
    if committed:
        acknowledged += [tag + part for part in PARTS]
    inside = not committed and wal.exists() and wal.stat().st_size > before
    return acknowledged, tag, inside


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    seed = int(os.environ.get("TRATO_SEED", "1"))
    chance = random.Random(seed)
    latency = []
    inside = 0
    with tempfile.TemporaryDirectory() as folder:
        profile = str(Path(folder) / "office")
        assert run(profile, "create", "account", "name=first").returncode == 0
        for number in range(rounds):
            acknowledged, tag, was_inside = one_round(profile, number, chance, latency, 2 * inside < number)
            inside += was_inside
            there = names(profile)
            lost = [name for name in acknowledged if name not in there]
            if lost:
                sys.exit(f"round {number} (seed {seed}): acknowledged and lost: {lost}")
            if len({tag + part in there for part in PARTS}) != 1:
                sys.exit(f"round {number} (seed {seed}): a part of a transaction is there")
            if number % 20 == 19 or number == rounds - 1:
                check = run(profile, "check")
                if check.returncode != 0:
                    sys.exit(f"round {number} (seed {seed}): the store is not sound: {check.stdout}")
    print(f"{rounds} kills, {inside} between the first write and the answer; nothing lost")
    if 3 * inside < rounds:
        sys.exit("fewer than a third of the kills fell inside: this run shows too little")


if __name__ == "__main__":
    main()
