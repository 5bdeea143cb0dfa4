#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The three languages: taking new texts up (--update), and what the tidy rules ask of them."""
import collections
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

# English is the source; its file holds plural forms only.
LANGUAGES = {'en': ['-pluralonly'], 'zh_CN': [], 'es': []}
SAME = 'tests/tidy/same_in_all.txt'

Message = collections.namedtuple('Message', 'file line context source comment plural state forms')


def ts_file(language):
    return f'translations/trato_{language}.ts'


def messages(path, file):
    """All texts of a .ts file, with the line where each stands."""
    with open(path, encoding='utf-8') as opened:
        text = opened.read()
    places = [text.count('\n', 0, found.start()) + 1
              for found in re.finditer(r'<message[ >]', text)]
    at = iter(places)
    for context in xml.fromstring(text).iter('context'):
        for message in context.iter('message'):
            translation = message.find('translation')
            forms = [form.text or '' for form in translation.iter('numerusform')] \
                if translation is not None else []
            if translation is not None and not forms:
                forms = [translation.text or '']
            yield Message(file, next(at, 1), context.findtext('name') or '',
                          message.findtext('source') or '', message.findtext('comment') or '',
                          message.get('numerus') == 'yes',
                          translation.get('type', '') if translation is not None else 'unfinished',
                          forms)


def of(tree, *languages):
    for language in languages:
        file = ts_file(language)
        if file in tree.files:
            yield from messages(os.path.join(tree.root, file), file)


def any_there(tree):
    return any(ts_file(language) in tree.files for language in LANGUAGES)


def unfinished(tree):
    if not any_there(tree):
        return
    for language in LANGUAGES:
        if ts_file(language) not in tree.files:
            yield ts_file(language), 1, 'is not there'
    for message in of(tree, *LANGUAGES):
        if message.state:
            yield message.file, message.line, f'{message.state}: "{message.source}"'
        elif not message.forms or not all(form.strip() for form in message.forms):
            yield message.file, message.line, f'empty: "{message.source}"'


def missing(tree):
    if not any_there(tree):
        return
    with tempfile.TemporaryDirectory() as folder:
        copies = {}
        for language in LANGUAGES:
            copies[language] = os.path.join(folder, os.path.basename(ts_file(language)))
            if ts_file(language) in tree.files:
                shutil.copy(os.path.join(tree.root, ts_file(language)), copies[language])
        problem = take_up(tree.root, copies)
        if problem:
            yield 'translations', 1, problem
            return
        for language, copy in copies.items():
            file = ts_file(language)
            known = {key(message) for message in of(tree, language)}
            now = {key(message): message for message in messages(copy, file)}
            for new in now.keys() - known:
                yield file, 1, f'lacks "{now[new].source}" of {now[new].context}; ./dev translate'
            for old in known - now.keys():
                yield file, 1, f'still has "{old[1]}" of {old[0]}; ./dev translate'


def key(message):
    return message.context, message.source, message.comment, message.plural


def left_in_english(tree):
    same = set()
    if SAME in tree.files:
        same = {line for line in tree.lines(SAME) if line and not line.startswith('#')}
    for message in of(tree, 'zh_CN', 'es'):
        words = re.sub(r'%L?\d|%n|\{\w*\}', '', message.source)
        if message.source in same or not re.search(r'[^\W\d_]', words):
            continue
        for form in message.forms:
            if not form:
                continue
            if message.file == ts_file('zh_CN') and not re.search(r'[\u3400-\u9fff]', form):
                yield message.file, message.line, f'no Chinese character in "{form}"'
            elif message.file == ts_file('es') and form == message.source:
                yield message.file, message.line, f'still English: "{form}"'


def placeholders(tree):
    for message in of(tree, *LANGUAGES):
        wanted = numbered(message.source)
        for form in message.forms:
            if form and numbered(form) != wanted:
                yield (message.file, message.line,
                       f'"{message.source}" and "{form}" have other placeholders')
        if '%n' in message.source and message.forms and '%n' not in message.forms[-1]:
            yield message.file, message.line, f'no %n in "{message.forms[-1]}"'
        if not message.plural and any('%n' in form for form in message.forms):
            if '%n' not in message.source:
                yield message.file, message.line, f'"{message.source}" has no %n'


def numbered(text):
    return sorted(set(re.findall(r'%L?(\d{1,2})', text)))


def lupdate():
    for place in (shutil.which('lupdate6'), '/usr/lib/qt6/bin/lupdate', shutil.which('lupdate')):
        if place and os.path.exists(place):
            return place
    return None


def take_up(root, files):
    """Runs lupdate on {language: .ts file}; the reason when it cannot."""
    program = lupdate()
    if not program:
        return 'there is no lupdate'
    folders = [each for each in ('core', 'app', 'server') if os.path.isdir(os.path.join(root, each))]
    for language, file in files.items():
        ran = subprocess.run(
            [program, '-silent', '-locations', 'none', '-no-obsolete', '-source-language', 'en',
             '-target-language', language, *LANGUAGES[language], '-extensions', 'cpp,h', *folders,
             '-ts', file], cwd=root, capture_output=True, text=True)
        if ran.returncode != 0:
            return (ran.stderr or ran.stdout).strip() or f'lupdate ended with {ran.returncode}'
    return None


def main():
    if sys.argv[1:] != ['--update']:
        print('translations.py --update', file=sys.stderr)
        return 2
    root = os.path.realpath(os.path.join(os.path.dirname(__file__), '..', '..'))
    os.makedirs(os.path.join(root, 'translations'), exist_ok=True)
    files = {language: os.path.join(root, ts_file(language)) for language in LANGUAGES}
    problem = take_up(root, files)
    if problem:
        print(problem, file=sys.stderr)
        return 1
    for language, path in files.items():
        if not os.path.exists(path):
            continue
        waiting = sum(1 for message in messages(path, path) if message.state)
        print(f'{ts_file(language)}: {waiting} to translate')
    return 0


if __name__ == '__main__':
    sys.exit(main())
