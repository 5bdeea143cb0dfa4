#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the rules in rules.py against the checkout, or (--self-test) against planted faults.

tidy.py [--result FILE] [--root FOLDER] — writes "PASSED FAILED" into FILE.
"""
import argparse
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.realpath(__file__)))

import planted  # noqa: E402
import rules  # noqa: E402
from tree import Tree  # noqa: E402

SHOWN = 25  # findings of one rule


def sentence(rule):
    return rule.__name__.replace('_', ' ')


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--result')
    options.add_argument('--root', default=os.path.join(os.path.dirname(__file__), '..', '..'))
    options.add_argument('--self-test', action='store_true')
    chosen = options.parse_args()
    if chosen.self_test:
        return planted.run()
    tree = Tree(chosen.root)
    passed = failed = 0
    for rule in rules.ALL:
        found = list(rule(tree))
        if not found:
            print(f'ok      {sentence(rule)}')
            passed += 1
            continue
        failed += 1
        print(f'FAILED  {sentence(rule)}')
        for file, line, why in sorted(found)[:SHOWN]:
            print(f'FAILED {file}:{line} {why}')
        if len(found) > SHOWN:
            print(f'… and {len(found) - SHOWN} more')
    sys.stdout.flush()
    if chosen.result:
        with open(chosen.result, 'w', encoding='utf-8') as file:
            file.write(f'{passed} {failed}\n')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
