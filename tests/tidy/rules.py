# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the design that a compiler does not hold. Each yields (file, line, why)."""
import os
import re

import translations

# Which rooms of core a room may look into, itself included.
ROOMS = {
    'base': 'base',
    'text': 'base text',
    'schema': 'base text schema',
    'crm': 'base text schema crm',
    'store': 'base text schema crm store',
    'exchange': 'base text schema crm store exchange',
    'sync': 'base text schema crm store sync',
}

SQL = re.compile(r'''\s*(?:
      (?:select|SELECT)\s
    | (?:insert|INSERT)\s+(?:into|INTO|or|OR)\b
    | (?:replace|REPLACE)\s+(?:into|INTO)\b
    | (?:update|UPDATE)\s+(?:$|%|\\"|\S+\s+(?:set|SET)\b)
    | (?:delete|DELETE)\s+(?:from|FROM)\b
    | (?:create|CREATE)\s+(?:(?:unique|temp|temporary|virtual|UNIQUE|TEMP|TEMPORARY|VIRTUAL)\s+)?
        (?:table|index|view|trigger|function|TABLE|INDEX|VIEW|TRIGGER|FUNCTION)\b
    | (?:drop|DROP|alter|ALTER)\s+(?:table|index|view|trigger|TABLE|INDEX|VIEW|TRIGGER)\b
    | (?:pragma|PRAGMA)\s
    | (?:with|WITH)\s+(?:recursive\s+|RECURSIVE\s+)?\w+\s*(?:\([^)]*\)\s*)?(?:as|AS)\s*\(
    | (?:begin|BEGIN)\s+(?:immediate|exclusive|transaction|IMMEDIATE|EXCLUSIVE|TRANSACTION)\b
)''', re.VERBOSE)

NOW = re.compile(r'''
      \b(?:QDateTime|QDate|QTime)::current\w+ | \bcurrentMSecsSinceEpoch\b | \b\w+_clock::now\b
    | (?<![\w.>])(?:std::)?time\s*\(\s*(?:nullptr|NULL|0|&) | \bgettimeofday\b | \bclock_gettime\b
    | \bQRandomGenerator\b | \brandom_device\b | (?<![\w.>])s?rand\s*\( | \barc4random
    | \bgetrandom\b | \bQUuid::createUuid\b(?!V5|V3) | \brandombytes_\w+
''', re.VERBOSE)
NOW_IN_SQL = re.compile(r'\bcurrent_timestamp\b|\bclock_timestamp\(|\bgen_random_uuid\(|'
                        r'\brandomblob\(|\brandom\(\)|\bnow\(\)|\'now\'', re.IGNORECASE)

ZONE = re.compile(r'\bsystemTimeZone(?:Id)?\b|\btoLocalTime\b|\bQt::LocalTime\b|\blocaltime(?:_r)?\b')

LIVING = re.compile(r'''
      \bQThread(?:Pool)?\b | \bQtConcurrent\b | \bstd::(?:jthread|thread|async)\b | \bpthread_create\b
    | \bQ(?:Basic|Chrono)?Timer\b | \bstartTimer\s*\( | \btimer_create\b | \bsetitimer\b
    | \bQ(?:Abstract|Tcp|Udp|Ssl|Local|Web)Socket\b | \bQ(?:Tcp|Ssl|Local)Server\b
    | \bQNetworkAccessManager\b | (?<![\w.>])::socket\s*\(
''', re.VERBOSE)

DRAWING = re.compile(r'Qt(?:Widgets|Gui|Network|Qml|Quick)/|Q(?:Widget|Application|GuiApplication|'
                     r'Pixmap|Image|Painter|Icon|Color|Font|MainWindow)$')

DRAWERS = {'util', 'utils', 'utility', 'utilities', 'common', 'misc', 'helper', 'helpers'}

LONGEST = 500
SPDX = 'SPDX-License-Identifier: GPL-3.0-or-later'


def rooms_of_core_look_only_downwards(tree):
    for file in tree.under('core'):
        room = file.split('/')[1]
        if room not in ROOMS:
            yield file, 1, f'core/{room} is no room of core that the walls know'
            continue
        for line, name in tree.includes(file):
            parts = name.split('/')
            if parts[0] == 'core' and parts[1] not in ROOMS[room].split():
                yield file, line, f'core/{room} must not see {name}'


def core_sees_neither_app_nor_server(tree):
    for file in tree.under('core'):
        for line, name in tree.includes(file):
            if name.split('/')[0] in ('app', 'server', 'tests') or DRAWING.match(name):
                yield file, line, f'core must not see {name}'


def app_and_server_never_meet(tree):
    for file in tree.under('app', 'server'):
        here = file.split('/')[0]
        for line, name in tree.includes(file):
            there = name.split('/')[0]
            if there in ('app', 'server', 'tests') and there != here:
                yield file, line, f'{here} must not see {name}'


def sql_stands_only_in_the_store(tree):
    for file in tree.under('core', 'app', 'server'):
        if file.startswith('core/store/'):
            continue
        for line, text in tree.strings(file):
            if SQL.match(text):
                yield file, line, f'SQL outside core/store: "{text.strip()[:40]}"'


def now_and_chance_come_from_base(tree):
    for file in tree.under('core'):
        if file.startswith('core/base/'):
            continue
        for line, text in enumerate(tree.code(file), 1):
            found = NOW.search(text)
            if found:
                yield file, line, f'{found.group().strip()}: clock and chance are handed in'
        if file.startswith('core/store/'):
            for line, text in tree.strings(file):
                found = NOW_IN_SQL.search(text)
                if found:
                    yield file, line, f'{found.group()} in SQL: clock and chance are handed in'


def zones_are_read_through_base_alone(tree):
    for file in tree.under('core'):
        if file.startswith('core/base/zone'):
            continue
        for line, text in enumerate(tree.code(file), 1):
            found = ZONE.search(text)
            if found:
                yield file, line, f'{found.group()}: zones are read through core/base/zone'


def no_thread_socket_or_timer_in_core(tree):
    for file in tree.under('core'):
        for line, text in enumerate(tree.code(file), 1):
            found = LIVING.search(text)
            if found:
                yield file, line, f'{found.group().strip()}: core has no thread, socket or timer'


def phone_numbers_are_parsed_in_one_place(tree):
    for file in tree.under('core', 'app', 'server'):
        if file.startswith('core/text/phone'):
            continue
        for line, name in tree.includes(file):
            if name.startswith('phonenumbers/'):
                yield file, line, 'libphonenumber stands behind core/text/phone'


def every_source_is_named_to_cmake(tree):
    named = set()
    for file in tree.files:
        if os.path.basename(file) != 'CMakeLists.txt':
            continue
        for line, text in enumerate(tree.lines(file), 1):
            text = text.split('#')[0]
            if re.search(r'file\s*\(\s*GLOB|aux_source_directory', text):
                yield file, line, 'sources are named, not globbed'
            for name in re.findall(r'[\w./${}-]+\.(?:cpp|h)\b', text):
                here = re.sub(r'^\$\{CMAKE_CURRENT_SOURCE_DIR\}/', '', name)
                path = os.path.join(os.path.dirname(file), here)
                if name.startswith('${PROJECT_SOURCE_DIR}/'):
                    path = name.removeprefix('${PROJECT_SOURCE_DIR}/')
                named.add(os.path.normpath(path))
    for file in tree.under('core', 'app', 'server', 'tests'):
        if file not in named:
            yield file, 1, 'named in no CMakeLists.txt'


def no_source_is_longer_than_500_lines(tree):
    for file in written(tree):
        count = len(tree.lines(file))
        if count > LONGEST:
            yield file, LONGEST + 1, f'{count} lines'


def every_source_begins_with_its_licence(tree):
    for file in written(tree):
        lines = tree.lines(file)
        line = 2 if lines and lines[0].startswith('#!') else 1
        if len(lines) < line or SPDX not in lines[line - 1]:
            yield file, line, f'no "{SPDX}"'


def no_drawer_for_leftovers(tree):
    for file in tree.files:
        if file.split('/')[0] not in ('core', 'app', 'server', 'tests'):
            continue
        for part in file.split('/'):
            words = re.split(r'[_.\-]', re.sub(r'([a-z])([A-Z])', r'\1_\2', part).lower())
            if DRAWERS & set(words) or 'manager' in part.lower():
                yield file, 1, f'"{part}" says nothing about what is in it'


def every_text_is_translated(tree):
    yield from translations.unfinished(tree)


def no_text_is_missing_from_the_translations(tree):
    yield from translations.missing(tree)


def chinese_is_chinese_and_spanish_is_not_english(tree):
    yield from translations.left_in_english(tree)


def placeholders_agree_in_all_languages(tree):
    yield from translations.placeholders(tree)


def written(tree):
    """What people write and a machine reads, tables made by a script aside."""
    for file in tree.files:
        if file.endswith('_table.cpp'):
            continue
        name = os.path.basename(file)
        if name.endswith(('.cpp', '.h', '.py', '.sh', '.cmake')) or name == 'CMakeLists.txt' \
                or file in ('dev', '.ci/run'):
            yield file


ALL = [
    rooms_of_core_look_only_downwards,
    core_sees_neither_app_nor_server,
    app_and_server_never_meet,
    sql_stands_only_in_the_store,
    now_and_chance_come_from_base,
    zones_are_read_through_base_alone,
    no_thread_socket_or_timer_in_core,
    phone_numbers_are_parsed_in_one_place,
    every_source_is_named_to_cmake,
    no_source_is_longer_than_500_lines,
    every_source_begins_with_its_licence,
    no_drawer_for_leftovers,
    every_text_is_translated,
    no_text_is_missing_from_the_translations,
    chinese_is_chinese_and_spanish_is_not_english,
    placeholders_agree_in_all_languages,
]
