// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/countries.h"

#include "core/text/fold.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace {

const QHash<QString, QString> &byName()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> names;
        for (int i = 0; i < country_count; ++i) {
            const Country &country = countries[i];
            const QString code = QString::fromUtf16(country.code);
            for (const char16_t *name :
                 {country.code, country.code3, country.en, country.zh, country.es})
                names.insert(fold(QString::fromUtf16(name)), code);
        }
        const std::pair<QString, QString> further[]{{u"UK"_s, u"GB"_s},
                                                    {u"Great Britain"_s, u"GB"_s},
                                                    {u"England"_s, u"GB"_s},
                                                    {u"Gran Bretaña"_s, u"GB"_s},
                                                    {u"United States of America"_s, u"US"_s},
                                                    {u"EE.UU."_s, u"US"_s},
                                                    {u"EEUU"_s, u"US"_s},
                                                    {u"EUA"_s, u"US"_s},
                                                    {u"PR China"_s, u"CN"_s},
                                                    {u"中华人民共和国"_s, u"CN"_s},
                                                    {u"Holland"_s, u"NL"_s},
                                                    {u"Holanda"_s, u"NL"_s},
                                                    {u"Méjico"_s, u"MX"_s},
                                                    {u"Korea"_s, u"KR"_s},
                                                    {u"Czech Republic"_s, u"CZ"_s},
                                                    {u"República Checa"_s, u"CZ"_s},
                                                    {u"Türkiye"_s, u"TR"_s}};
        for (const auto &[name, code] : further)
            names.insert(fold(name), code);
        return names;
    }();
    return all;
}

} // namespace

QString countryCode(const QString &typed)
{
    return byName().value(fold(typed.trimmed()));
}

QString countryName(const QString &code, const QString &language)
{
    for (int i = 0; i < country_count; ++i) {
        const Country &country = countries[i];
        if (QStringView(country.code) == code)
            return QString::fromUtf16(language == "zh_CN"_L1 ? country.zh
                                      : language == "es"_L1  ? country.es
                                                             : country.en);
    }
    return code;
}
