#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy where it is due. A source that passed leaves a stamp: the hash of itself, of the
project's headers it reaches, of .clang-tidy and of clang-tidy's version.

lint.py [FILE…]     every source, or these; what bears its stamp is not looked at again
lint.py --changed   what changed since its stamp, and of what never had one, the sources of the
                    last ten commits; newest first, and no longer than the budget allows
"""
import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.realpath(__file__)))

from tree import Tree  # noqa: E402

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), '..', '..'))
COMMITS = 10
NEVER_SEEN = 40        # at most so many that have no stamp yet
BUDGET = 12 * 60       # seconds
REMEMBERED = 20        # stamps kept of one source, for checkouts side by side


def output(*command):
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    return ran.stdout.strip() if ran.returncode == 0 else ''


def stamps_folder():
    """Beside the compiler cache, so that whoever keeps the one keeps the other."""
    cache = output('ccache', '--get-config', 'cache_dir') if shutil.which('ccache') else ''
    if cache:
        return os.path.join(os.path.dirname(cache.rstrip('/')), 'trato-tidy-stamps')
    cache = os.environ.get('XDG_CACHE_HOME') or os.path.join(os.path.expanduser('~'), '.cache')
    return os.path.join(cache, 'trato-tidy')


class Stamps:
    def __init__(self, tree):
        self.tree = tree
        self.folder = stamps_folder()
        os.makedirs(self.folder, exist_ok=True)
        config = '.clang-tidy'
        self.rules = (tree.text(config) if config in tree.files else '') \
            + output('clang-tidy', '--version')

    def _path(self, file):
        return os.path.join(self.folder, hashlib.sha256(file.encode()).hexdigest()[:24])

    def of(self, file):
        """All that a verdict on this source depends on, as one hash."""
        reached, waiting = set(), [file]
        while waiting:
            each = waiting.pop()
            if each in reached or each not in self.tree.files:
                continue
            reached.add(each)
            waiting += [name for _, name in self.tree.includes(each)]
        whole = hashlib.sha256(self.rules.encode())
        for each in sorted(reached):
            whole.update(f'\0{each}\0{self.tree.text(each)}'.encode())
        return whole.hexdigest()

    def known(self, file):
        try:
            with open(self._path(file), encoding='utf-8') as kept:
                return kept.read().split()
        except OSError:
            return []

    def keep(self, file, good):
        """A source with faults is remembered too, so that it is looked at until it has none."""
        stamp = self.of(file) if good else 'faults'
        kept = [stamp] + [each for each in self.known(file) if each not in (stamp, 'faults')]
        new = f'{self._path(file)}.{os.getpid()}'
        with open(new, 'w', encoding='utf-8') as out:
            out.write('\n'.join(kept[:REMEMBERED]) + '\n')
        os.replace(new, self._path(file))


def commands():
    """How each source is compiled, without what only g++ understands."""
    path = os.path.join(ROOT, 'build', 'release', 'compile_commands.json')
    with open(path, encoding='utf-8') as opened:
        entries = json.load(opened)
    kept = {}
    for entry in entries:
        file = os.path.relpath(os.path.join(entry['directory'], entry['file']), ROOT)
        if file.startswith(('..', 'build/')) or file.endswith('_table.cpp') or file in kept:
            continue
        words = entry.get('arguments') or shlex.split(entry['command'])
        if os.path.basename(words[0]) == 'ccache':
            words = words[1:]
        plain, skip = [], 0
        for at, word in enumerate(words):
            after = words[at + 1] if at + 1 < len(words) else ''
            if skip:
                skip -= 1
            elif word == '-include' and after.endswith('cmake_pch.hxx'):
                skip = 1
            elif word == '-o':
                skip = 1
            elif word not in ('-Winvalid-pch', '-fpch-preprocess', '-Werror', '-c'):
                plain.append(word)
        kept[file] = {'directory': entry['directory'], 'file': os.path.join(ROOT, file),
                      'arguments': plain}
    folder = os.path.join(ROOT, 'build', 'tidy')
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, 'compile_commands.json'), 'w', encoding='utf-8') as out:
        json.dump(list(kept.values()), out, indent=1)
    return sorted(kept), folder


def lately():
    """The files of the last ten commits and of the working tree, newest first."""
    new = output('git', 'ls-files', '--others', '--exclude-standard').split('\n')
    new += output('git', 'diff', '--name-only', 'HEAD').split('\n')
    new += output('git', 'log', f'-{COMMITS}', '--name-only', '--format=').split('\n')
    return list(dict.fromkeys(name for name in new if name))


def due(stamps, sources):
    """What to look at, most urgent first, and what waits for ./dev lint."""
    recent = lately()
    place = {file: at for at, file in enumerate(recent)}
    changed, never = [], []
    for file in sources:
        known = stamps.known(file)
        if not known:
            never.append(file)
        elif stamps.of(file) not in known:
            changed.append(file)

    def by_age(file):
        return place.get(file, len(place)), file

    first = sorted((file for file in never if file in place), key=by_age)
    waiting = [file for file in never if file not in place] + first[NEVER_SEEN:]
    return sorted(changed + first[:NEVER_SEEN], key=by_age), waiting


def tidy(file, folder):
    ran = subprocess.run(['clang-tidy', '--quiet', '-p', folder,
                          '--extra-arg=-Wno-unknown-warning-option', file],
                         cwd=ROOT, capture_output=True, text=True)
    said = ran.stdout
    if ran.returncode != 0 and not said.strip():
        said = ran.stderr
    said = re.sub(re.escape(ROOT) + '/', '', said)
    return ran.returncode == 0, said.strip()


def main():
    words = sys.argv[1:]
    tree = Tree(ROOT)
    stamps = Stamps(tree)
    try:
        sources, folder = commands()
    except OSError:
        print('FAILED there is no build/release/compile_commands.json; ./dev build')
        return 1
    budget, waiting = None, []
    if words == ['--changed']:
        files, waiting = due(stamps, sources)
        budget = BUDGET
    else:
        unknown = [word for word in words if word not in sources]
        if unknown:
            print(f'no source that is built: {" ".join(unknown)}', file=sys.stderr)
            return 2
        files = [file for file in words or sources if stamps.of(file) not in stamps.known(file)]
    return look_at(files, waiting, folder, stamps, budget)


def look_at(files, waiting, folder, stamps, budget):
    began = time.monotonic()
    failed, left = 0, []

    def one(file):
        if budget and time.monotonic() - began > budget:
            return file, None, ''
        return file, *tidy(file, folder)

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        for file, good, said in pool.map(one, files):
            if good is None:
                left.append(file)
                continue
            stamps.keep(file, good)
            if not good:
                failed += 1
                print(f'FAILED {file}\n{said}', flush=True)
    print(f'clang-tidy: {len(files) - len(left)} sources in {time.monotonic() - began:.0f} s, '
          f'{failed} with faults')
    if left:
        print(f'over the budget of {budget // 60} min and left for ./dev lint: {" ".join(left)}')
    if waiting:
        print(f'{len(waiting)} sources have never been looked at; ./dev lint does it')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
