# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the rules themselves: a tiny tree that keeps them all, then one fault planted for each."""
import os
import tempfile

import rules
from tree import Tree

LICENCE = '// SPDX-License-Identifier: GPL-3.0-or-later\n'
HASH = '# SPDX-License-Identifier: GPL-3.0-or-later\n'

CLEAN = {
    'CMakeLists.txt': HASH + 'add_subdirectory(core)\nadd_subdirectory(app)\n',
    'core/CMakeLists.txt': HASH + 'target_sources(core PRIVATE base/clock.h store/rows.cpp\n'
                                  '    text/fold.cpp)\n',
    'core/base/clock.h': LICENCE + 'inline long now() { return QDateTime::currentMSecsSinceEpoch(); }\n',
    'core/text/fold.cpp': LICENCE + '#include "core/base/clock.h"\n'
                                    '/* select a from b; QTimer in a comment */\n'
                                    'const char *why = "QThread"; // QDateTime::currentDateTime()\n'
                                    'const char *ask = "Select a file";\n',
    'core/store/rows.cpp': LICENCE + '#include "core/text/fold.h"\nauto all = "select 1";\n',
    'app/CMakeLists.txt': HASH + 'add_executable(trato main.cpp)\n',
    'app/main.cpp': LICENCE + '#include "core/base/clock.h"\n#include <QCoreApplication>\n'
                              'auto hello = QCoreApplication::translate("main", "Hello, %1");\n',
}


def ts(language, translation, source='Hello, %1'):
    return ('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
            f'<TS version="2.1" language="{language}" sourcelanguage="en">\n<context>\n'
            f'    <name>main</name>\n    <message>\n        <source>{source}</source>\n'
            f'        {translation}\n    </message>\n</context>\n</TS>\n')


CLEAN['translations/trato_en.ts'] = ('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
                                     '<TS version="2.1" language="en" sourcelanguage="en"/>\n')
CLEAN['translations/trato_zh_CN.ts'] = ts('zh_CN', '<translation>%1,你好</translation>')
CLEAN['translations/trato_es.ts'] = ts('es', '<translation>Hola, %1</translation>')


def after(file, text):
    return {file: CLEAN[file] + text}


# rule: what is planted, and the file it must be found in
FAULTS = [
    (rules.rooms_of_core_look_only_downwards,
     after('core/text/fold.cpp', '#include "core/store/rows.h"\n'), 'core/text/fold.cpp'),
    (rules.rooms_of_core_look_only_downwards,
     {'core/attic/old.cpp': LICENCE}, 'core/attic/old.cpp'),
    (rules.core_sees_neither_app_nor_server,
     after('core/text/fold.cpp', '#include "app/main.h"\n'), 'core/text/fold.cpp'),
    (rules.core_sees_neither_app_nor_server,
     after('core/text/fold.cpp', '#include <QWidget>\n'), 'core/text/fold.cpp'),
    (rules.app_and_server_never_meet,
     after('app/main.cpp', '#include "server/net/session.h"\n'), 'app/main.cpp'),
    (rules.sql_stands_only_in_the_store,
     after('app/main.cpp', 'auto a = "select id from account";\n'), 'app/main.cpp'),
    (rules.sql_stands_only_in_the_store,
     after('app/main.cpp', 'auto a = R"(\n  DELETE FROM account)";\n'), 'app/main.cpp'),
    (rules.now_and_chance_come_from_base,
     after('core/text/fold.cpp', 'auto t = QDateTime::currentDateTimeUtc();\n'),
     'core/text/fold.cpp'),
    (rules.now_and_chance_come_from_base,
     after('core/text/fold.cpp', 'std::random_device any;\n'), 'core/text/fold.cpp'),
    (rules.now_and_chance_come_from_base,
     after('core/store/rows.cpp', 'auto a = "insert into a values (now())";\n'),
     'core/store/rows.cpp'),
    (rules.zones_are_read_through_base_alone,
     after('core/text/fold.cpp', 'auto t = at.toLocalTime();\n'), 'core/text/fold.cpp'),
    (rules.no_thread_socket_or_timer_in_core,
     after('core/text/fold.cpp', 'std::thread other;\n'), 'core/text/fold.cpp'),
    (rules.no_thread_socket_or_timer_in_core,
     after('core/store/rows.cpp', 'QTimer later;\n'), 'core/store/rows.cpp'),
    (rules.phone_numbers_are_parsed_in_one_place,
     after('app/main.cpp', '#include <phonenumbers/phonenumberutil.h>\n'), 'app/main.cpp'),
    (rules.every_source_is_named_to_cmake, {'core/text/forgotten.cpp': LICENCE},
     'core/text/forgotten.cpp'),
    (rules.every_source_is_named_to_cmake,
     after('app/CMakeLists.txt', 'file(GLOB all *.cpp)\n'), 'app/CMakeLists.txt'),
    (rules.no_source_is_longer_than_500_lines, after('app/main.cpp', '\n' * 500), 'app/main.cpp'),
    (rules.every_source_begins_with_its_licence, {'app/main.cpp': '\n' + CLEAN['app/main.cpp']},
     'app/main.cpp'),
    (rules.every_source_begins_with_its_licence, {'tests/x.py': '#!/usr/bin/env python3\n'},
     'tests/x.py'),
    (rules.no_drawer_for_leftovers, {'core/text/string_utils.h': LICENCE},
     'core/text/string_utils.h'),
    (rules.no_drawer_for_leftovers, {'app/link/SessionManager.h': LICENCE},
     'app/link/SessionManager.h'),
    (rules.every_text_is_translated,
     {'translations/trato_es.ts': ts('es', '<translation type="unfinished"></translation>')},
     'translations/trato_es.ts'),
    (rules.every_text_is_translated,
     {'translations/trato_es.ts': ts('es', '<translation type="vanished">Hola, %1</translation>')},
     'translations/trato_es.ts'),
    (rules.every_text_is_translated, {'translations/trato_es.ts': None}, 'translations/trato_es.ts'),
    (rules.no_text_is_missing_from_the_translations,
     after('app/main.cpp', 'auto b = QCoreApplication::translate("main", "Goodbye");\n'),
     'translations/trato_es.ts'),
    (rules.no_text_is_missing_from_the_translations,
     {'app/main.cpp': CLEAN['app/main.cpp'].replace('"Hello, %1"', '"Good day, %1"')},
     'translations/trato_zh_CN.ts'),
    (rules.chinese_is_chinese_and_spanish_is_not_english,
     {'translations/trato_zh_CN.ts': ts('zh_CN', '<translation>Hallo, %1</translation>')},
     'translations/trato_zh_CN.ts'),
    (rules.chinese_is_chinese_and_spanish_is_not_english,
     {'translations/trato_es.ts': ts('es', '<translation>Hello, %1</translation>')},
     'translations/trato_es.ts'),
    (rules.placeholders_agree_in_all_languages,
     {'translations/trato_es.ts': ts('es', '<translation>Hola</translation>')},
     'translations/trato_es.ts'),
]


def write(root, files):
    for file, text in files.items():
        path = os.path.join(root, file)
        if text is None:
            os.unlink(path)
            continue
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w', encoding='utf-8') as opened:
            opened.write(text)


def found_in(rule, files):
    with tempfile.TemporaryDirectory() as root:
        write(root, CLEAN)
        write(root, files)
        return list(rule(Tree(root)))


def run():
    wrong = 0
    for rule in rules.ALL:
        for file, line, why in found_in(rule, {}):
            print(f'FAILED {rule.__name__} finds fault with the clean tree: {file}:{line} {why}')
            wrong += 1
        if not any(each[0] is rule for each in FAULTS):
            print(f'FAILED no fault is planted for {rule.__name__}')
            wrong += 1
    for rule, files, where in FAULTS:
        if not any(file == where for file, _, _ in found_in(rule, files)):
            print(f'FAILED {rule.__name__} does not find what was planted in {where}')
            wrong += 1
    if not wrong:
        print(f'ok      {len(FAULTS)} planted faults found')
    return 1 if wrong else 0
