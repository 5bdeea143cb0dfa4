# SPDX-License-Identifier: GPL-3.0-or-later
"""The checkout as the tidy rules see it: its files, and C++ taken apart into code and strings."""
import os
import re
import subprocess

CODE = ('.cpp', '.h')


class Tree:
    def __init__(self, root):
        self.root = os.path.realpath(root)
        self._texts = {}
        self._parts = {}
        self.files = sorted(self._list())
        self.folders = {os.path.dirname(file) for file in self.files}

    def _list(self):
        git = subprocess.run(['git', '-C', self.root, 'ls-files', '-z', '--cached', '--others',
                              '--exclude-standard'], capture_output=True)
        if git.returncode == 0 and os.path.exists(os.path.join(self.root, '.git')):
            named = {name for name in git.stdout.decode().split('\0') if name}
            return [name for name in named if os.path.isfile(os.path.join(self.root, name))]
        found = []
        for folder, folders, names in os.walk(self.root):
            folders[:] = [each for each in folders if each not in ('.git', 'build', '__pycache__')]
            found += [os.path.relpath(os.path.join(folder, name), self.root) for name in names]
        return found

    def under(self, *folders, ends=CODE):
        return [file for file in self.files
                if file.endswith(ends) and file.split('/')[0] in folders]

    def text(self, file):
        if file not in self._texts:
            with open(os.path.join(self.root, file), encoding='utf-8', errors='replace') as opened:
                self._texts[file] = opened.read()
        return self._texts[file]

    def lines(self, file):
        return self.text(file).splitlines()

    def code(self, file):
        """The lines of a C++ file without its comments and what stands in its strings."""
        return self._taken_apart(file)[0]

    def strings(self, file):
        """(line, text) of the string literals of a C++ file; neighbours are not joined."""
        return self._taken_apart(file)[1]

    def includes(self, file):
        """(line, path from the root, or the name as written) of what a file includes."""
        for number, line in enumerate(self.lines(file), 1):
            written = re.match(r'\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', line)
            if not written:
                continue
            name = written[1] or written[2]
            if written[1] and not os.path.exists(os.path.join(self.root, name)):
                beside = os.path.normpath(os.path.join(os.path.dirname(file), name))
                if os.path.exists(os.path.join(self.root, beside)):
                    name = beside
            yield number, name

    def _taken_apart(self, file):
        if file not in self._parts:
            self._parts[file] = take_apart(self.text(file))
        return self._parts[file]


PIECE = re.compile(r'''
    (?P<comment> //(?:[^\n\\]|\\.|\\\n)* | /\*.*?\*/ )
  | (?P<raw> R"(?P<mark>[^()\\\s]{0,16})\((?P<inside>.*?)\)(?P=mark)" )
  | (?P<string> "(?P<text>(?:[^"\\\n]|\\.)*)" )
  | (?P<char> (?<![0-9A-Fa-f])'(?:[^'\\\n]|\\.)+' )
''', re.VERBOSE | re.DOTALL)


def take_apart(text):
    strings = []
    pieces = []
    at = 0
    line = 1
    for piece in PIECE.finditer(text):
        before = text[at:piece.start()]
        pieces.append(before)
        line += before.count('\n')
        whole = piece.group()
        included = re.search(r'#\s*include\s*$', before)
        if piece['raw'] is not None:
            strings.append((line, piece['inside']))
            pieces.append('""' + '\n' * whole.count('\n'))
        elif piece['string'] is not None and not included:
            strings.append((line, piece['text']))
            pieces.append('""' + '\n' * whole.count('\n'))
        elif included:
            pieces.append(whole)
        else:
            pieces.append(('' if piece['comment'] else "' '") + '\n' * whole.count('\n'))
        line += whole.count('\n')
        at = piece.end()
    pieces.append(text[at:])
    return ''.join(pieces).split('\n'), strings
