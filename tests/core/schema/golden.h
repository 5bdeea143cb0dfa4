// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catch.h"
#include "tests/checkout.h"

#include <QFile>
#include <QSet>
#include <QStringList>

/// What must stay as it is, in tests/golden. With TRATO_RENEW_GOLDEN=1 in the environment a test
/// writes its file anew, except that what is named for ever never goes.
namespace golden {

inline bool renewing()
{
    return qEnvironmentVariable("TRATO_RENEW_GOLDEN") == QLatin1StringView("1");
}

inline QString path(const char *file)
{
    return checkout(QStringLiteral("tests/golden/") + QLatin1StringView(file));
}

inline QString read(const char *file)
{
    QFile golden(path(file));
    if (!golden.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(golden.readAll());
}

inline void write(const char *file, const QString &text)
{
    QFile golden(path(file));
    REQUIRE(golden.open(QIODevice::WriteOnly | QIODevice::Truncate));
    golden.write(text.toUtf8());
}

/// The text is the file's, which is never written anew.
inline void kept(const char *file, const QString &text)
{
    const QStringList now = text.split(u'\n');
    const QStringList then = read(file).split(u'\n');
    for (qsizetype i = 0; i < std::min(now.size(), then.size()); ++i)
        if (now[i] != then[i])
            FAIL("line " << i + 1 << "\nwas " << then[i] << "\nis  " << now[i]);
    CHECK(now.size() == then.size());
}

/// The text is the file's.
inline void same(const char *file, const QString &text)
{
    if (renewing())
        write(file, text);
    INFO(file << " is renewed by TRATO_RENEW_GOLDEN=1");
    kept(file, text);
}

/// The first `fixed` words of every line of the file are still there; lines may be added.
inline void grows(const char *file, const QStringList &lines, int fixed)
{
    const auto names = [fixed](const QStringList &of) {
        QSet<QString> all;
        for (const QString &line : of)
            all.insert(line.section(u' ', 0, fixed - 1));
        return all;
    };
    REQUIRE(names(lines).size() == lines.size());
    const QSet<QString> gone =
        names(read(file).split(u'\n', Qt::SkipEmptyParts)).subtract(names(lines));
    for (const QString &name : gone)
        FAIL_CHECK(file << ": " << name << " is named for ever, and is gone or has changed");
    if (gone.isEmpty())
        same(file, lines.join(u'\n') + u'\n');
}

} // namespace golden
