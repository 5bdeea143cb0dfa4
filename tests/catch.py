#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a Catch2 program (version 2 or 3), shows what failed, and counts its cases.

catch.py PROGRAM RESULT [CATCH-OPTION…] — writes "PASSED FAILED" into RESULT.
"""
import os
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as xml

LONGEST = 30 * 60  # seconds; a program that hangs is a failure, not a wait


def show(case):
    print(f'FAILED {case.get("name")}  ({case.get("filename")}:{case.get("line")})')
    for found in case.iter():
        if found.tag == 'Expression' and found.get('success') == 'false':
            original = (found.findtext('Original') or '').strip()
            expanded = (found.findtext('Expanded') or '').strip()
            print(f'  {found.get("filename")}:{found.get("line")}: {original}')
            if expanded != original:
                print(f'    with {expanded[:2000]}')
            for thrown in found.findall('Exception') + found.findall('FatalErrorCondition'):
                print(f'    threw {(thrown.text or "").strip()}')
        elif found.tag == 'Section' and found.find('OverallResults') is not None:
            if int(found.find('OverallResults').get('failures', 0)):
                print(f'  in section "{found.get("name")}"')
        elif found.tag in ('Failure', 'Info', 'Warning'):
            print(f'  {(found.text or "").strip()}')
    for thrown in case.findall('Exception') + case.findall('FatalErrorCondition'):
        print(f'  {thrown.get("filename")}:{thrown.get("line")}: {(thrown.text or "").strip()}')


def read(path):
    """Cases ended well, cases failed (elements), and the name of the one cut short, if any."""
    good, bad, running = 0, [], None
    parser = xml.XMLPullParser(['start', 'end'])
    try:
        with open(path, 'rb') as file:
            parser.feed(file.read())
        events = list(parser.read_events())
    except (OSError, xml.ParseError):
        events = list(parser.read_events())
    for event, element in events:
        if element.tag != 'TestCase':
            continue
        if event == 'start':
            running = element
            continue
        running = None
        outcome = element.find('OverallResult')
        if outcome is not None and outcome.get('success') == 'true':
            good += 1
        else:
            bad.append(element)
    return good, bad, running


def main():
    program, result, options = sys.argv[1], sys.argv[2], sys.argv[3:]
    handle, out = tempfile.mkstemp(suffix='.xml')
    os.close(handle)
    began = time.monotonic()
    try:
        code = subprocess.run([program, '-r', 'xml', '-o', out, *options],
                              stdin=subprocess.DEVNULL, timeout=LONGEST).returncode
    except subprocess.TimeoutExpired:
        code = f'nothing within {LONGEST} s'
    good, bad, running = read(out)
    os.unlink(out)
    for case in bad:
        show(case)
    failed = len(bad)
    if running is not None:
        print(f'FAILED {running.get("name")}  (the program ended there: {code})')
        failed += 1
    elif code != 0 and not failed:
        print(f'FAILED {program} ended with {code}')
        failed += 1
    elif good + failed == 0:
        print(f'FAILED {program} ran no case')
        failed = 1
    print(f'{os.path.basename(program)}: {good} passed, {failed} failed, '
          f'{time.monotonic() - began:.0f} s', flush=True)
    with open(result, 'w', encoding='utf-8') as file:
        file.write(f'{good} {failed}\n')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
