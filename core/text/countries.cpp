// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/countries.h"

#include "core/text/fold.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Further
{
    const char16_t *name;
    const char16_t *code;
};

// What people and other programs write, beside the table's names.
constexpr Further further[] = {
    {u"UK", u"GB"},
    {u"Great Britain", u"GB"},
    {u"England", u"GB"},
    {u"Scotland", u"GB"},
    {u"Wales", u"GB"},
    {u"Northern Ireland", u"GB"},
    {u"Gran Bretaña", u"GB"},
    {u"Inglaterra", u"GB"},
    {u"Escocia", u"GB"},
    {u"United States of America", u"US"},
    {u"Estados Unidos de América", u"US"},
    {u"EEUU", u"US"},
    {u"EUA", u"US"},
    {u"PR China", u"CN"},
    {u"RP China", u"CN"},
    {u"PRC", u"CN"},
    {u"People's Republic of China", u"CN"},
    {u"República Popular China", u"CN"},
    {u"República Popular de China", u"CN"},
    {u"中华人民共和国", u"CN"},
    {u"中国大陆", u"CN"},
    {u"中国香港", u"HK"},
    {u"中国澳门", u"MO"},
    {u"Macau", u"MO"},
    {u"中国台湾", u"TW"},
    {u"臺灣", u"TW"},
    {u"中國", u"CN"},
    {u"Holland", u"NL"},
    {u"Holanda", u"NL"},
    {u"The Netherlands", u"NL"},
    {u"Méjico", u"MX"},
    {u"Korea", u"KR"},
    {u"Republic of Korea", u"KR"},
    {u"Corea", u"KR"},
    {u"República de Corea", u"KR"},
    {u"Russian Federation", u"RU"},
    {u"Federación Rusa", u"RU"},
    {u"Federación de Rusia", u"RU"},
    {u"Czech Republic", u"CZ"},
    {u"República Checa", u"CZ"},
    {u"Türkiye", u"TR"},
    {u"UAE", u"AE"},
    {u"EAU", u"AE"},
    {u"阿拉伯联合酋长国", u"AE"},
    {u"Arabia Saudita", u"SA"},
    {u"Arabia Saudí", u"SA"},
    {u"沙特", u"SA"},
    {u"Viet Nam", u"VN"},
    {u"Bielorrusia", u"BY"},
    {u"Belarús", u"BY"},
    {u"Brunei Darussalam", u"BN"},
    {u"Ivory Coast", u"CI"},
    {u"Cape Verde", u"CV"},
    {u"Swaziland", u"SZ"},
    {u"Suazilandia", u"SZ"},
    {u"Macedonia", u"MK"},
    {u"Burma", u"MM"},
    {u"Birmania", u"MM"},
    {u"East Timor", u"TL"},
    {u"Vatican", u"VA"},
    {u"Vaticano", u"VA"},
    {u"Holy See", u"VA"},
    {u"Democratic Republic of the Congo", u"CD"},
    {u"Congo, The Democratic Republic of the", u"CD"},
    {u"刚果民主共和国", u"CD"},
    {u"Republic of the Congo", u"CG"},
    {u"República del Congo", u"CG"},
    {u"Palestine, State of", u"PS"},
    {u"Falkland Islands (Malvinas)", u"FK"},
};

/// Folded, without dots.
QString nameKey(const QString &name)
{
    QString key = fold(name).simplified();
    key.remove(u'.');
    key.replace(u'’', u'\'');
    return key;
}

const QHash<QString, QString> &byName()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> names;
        for (int i = 0; i < country_count; ++i) {
            const Country &country = countries[i];
            const QString code = QString::fromUtf16(country.code);
            for (const char16_t *name :
                 {country.code, country.code3, country.en, country.zh, country.es})
                names.insert(nameKey(QString::fromUtf16(name)), code);
        }
        for (const auto &[name, code] : further)
            names.insert(nameKey(QString::fromUtf16(name)), QString::fromUtf16(code));
        return names;
    }();
    return all;
}

} // namespace

QString countryCode(const QString &typed)
{
    const QString key = nameKey(typed);
    const QString code = byName().value(key);
    return code.isEmpty() ? byName().value(QString(key).remove(u' ')) : code; // "EE. UU.", "U. K."
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
