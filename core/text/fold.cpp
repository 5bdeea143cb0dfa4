// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include <algorithm>

namespace {

/// Letters with a stroke or of their own, which no decomposition takes apart.
QStringView plainLetter(QChar c)
{
    switch (c.unicode()) {
    case 0x00f8:
        return u"o";
    case 0x0142:
        return u"l";
    case 0x0111:
        return u"d";
    case 0x0127:
        return u"h";
    case 0x0131:
        return u"i";
    case 0x00df:
        return u"ss";
    case 0x00e6:
        return u"ae";
    case 0x0153:
        return u"oe";
    case 0x00fe:
        return u"th";
    case 0x00f0:
        return u"d";
    case 0x0167:
        return u"t";
    default:
        return {};
    }
}

} // namespace

QString fold(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toLower();
    // Compatibility forms first: a full-width capital is a capital only then.
    const QString apart = text.normalized(QString::NormalizationForm_KD)
                              .toCaseFolded()
                              .normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (const QStringView plain = plainLetter(c); !plain.isEmpty())
            folded += plain;
        else
            folded += c;
    }
    return folded.normalized(QString::NormalizationForm_C);
}

bool containsFolded(const QString &text, const QString &needle)
{
    return fold(text).contains(fold(needle));
}
