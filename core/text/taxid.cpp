// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/taxid.h"

#include "core/text/taxidcheck.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Shape
{
    Shape(const char *pattern)
        : expression(QString::fromUtf8(pattern))
    {}

    QRegularExpression expression;
};

struct Kind
{
    const char *key;
    const char *country;
    Shape shape; ///< of the normal form
    taxid::Verdict (*check)(const QString &value);
    bool guessed;     ///< its shape alone tells the kind
    const char *mask; ///< of a person's own number: * hides a character; empty: shown
    const char *example;
};

// One row a kind: everything there is to know of it.
const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{
        {"cn_uscc", "CN", "^[1-9AGNY][0-9A-HJ-NP-RTUW-Y]\\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$",
         taxid::uscc, true, "", "91110000600037341L"},
        {"cn_resident", "CN",
         "^[1-9]\\d{5}(?:18|19|20)\\d\\d(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[0-9X]$",
         taxid::resident, true, "......********....", "11010519491231002X"},
        {"cn_licence", "CN", "^\\d{15}$", taxid::licence, false, "", "110000002023047"},
        {"es_nif", "ES", "^(?:\\d{8}[A-Z]|[XYZKLM]\\d{7}[A-Z]|[ABCDEFGHJNPQRSUVW]\\d{7}[0-9A-J])$",
         taxid::nif, true, "", "B64717838"},
        {"mx_rfc", "MX",
         "^[A-ZÑ&]{3,4}\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[0-9A-Z]{2}[0-9A]$",
         taxid::rfc, true, "", "MAB9307148T4"},
        {"ar_cuit", "AR", "^(?:20|23|24|27|30|33|34|50|51|55)\\d{9}$", taxid::cuit, false, "",
         "20-26756539-3"},
        {"cl_rut", "CL", "^\\d{7,8}[0-9K]$", taxid::rutChile, false, "", "76.086.428-5"},
        {"co_nit", "CO", "^\\d{8,16}$", taxid::nit, false, "", "900.373.913-4"},
        {"pe_ruc", "PE", "^(?:10|15|17|20)\\d{9}$", taxid::rucPeru, false, "", "20512333797"},
        {"uy_rut", "UY", "^\\d{12}$", taxid::rutUruguay, false, "", "211003420017"},
        {"ec_ruc", "EC", "^(?:0[1-9]|1\\d|2[0-4]|30|50)[0-69]\\d{7}(?!000)\\d{3}$",
         taxid::rucEcuador, false, "", "1792060346001"},
        {"ve_rif", "VE", "^[VEJPG]\\d{9}$", taxid::rif, false, "", "V-11470283-4"},
    };
    return all;
}

const Kind *kindOf(const QString &key)
{
    const auto found = std::find_if(kinds().begin(), kinds().end(), [&](const Kind &kind) {
        return key == QLatin1StringView(kind.key);
    });
    return found == kinds().end() ? nullptr : &*found;
}

bool hasShape(const Kind &kind, const QString &normal)
{
    return kind.shape.expression.match(normal).hasMatch();
}

} // namespace

QString normaliseTaxId(const TaxId &id)
{
    static const QRegularExpression between(u"[\\s.\\-/_]"_s);
    QString text = id.value.normalized(QString::NormalizationForm_KC).toUpper().remove(between);
    const Kind *kind = kindOf(id.kind);
    const QString country = kind ? QString::fromLatin1(kind->country) : QString();
    if (kind && text.startsWith(country) && !hasShape(*kind, text) && hasShape(*kind, text.mid(2)))
        text.remove(0, 2); // ESB64717838, as on invoices inside the Union
    return text;
}

Result<TaxId> parseTaxId(const QString &typed)
{
    const QString text = typed.trimmed().normalized(QString::NormalizationForm_C);
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0) {
        const QString key = text.left(colon).toLower();
        const TaxId id{key, text.mid(colon + 1).trimmed()};
        const Kind *kind = kindOf(key);
        if (!kind) // another country's: kept as it is
            return id;
        const QString normal = normaliseTaxId(id);
        if (!hasShape(*kind, normal))
            return Error{.code = Error::Code::NotATaxId,
                         .value = id.value,
                         .hints = {key, QString::fromUtf8(kind->example)}};
        if (kind->check(normal) == taxid::Verdict::Wrong)
            return Error{.code = Error::Code::NotATaxId, .value = id.value, .hints = {key}};
        return id;
    }
    const Kind *best = nullptr; // a person's number may have the shape of a company's, too
    auto verdict = taxid::Verdict::Wrong;
    for (const Kind &kind : kinds()) {
        const QString normal = normaliseTaxId({QString::fromLatin1(kind.key), text});
        if (!kind.guessed || !hasShape(kind, normal))
            continue;
        const taxid::Verdict its = kind.check(normal);
        if (!best || its < verdict) {
            best = &kind;
            verdict = its;
        }
    }
    if (best && verdict == taxid::Verdict::Wrong)
        return Error{.code = Error::Code::NotATaxId,
                     .value = text,
                     .hints = {QString::fromLatin1(best->key)}};
    if (best)
        return TaxId{QString::fromLatin1(best->key), text};
    return TaxId{{}, text};
}

bool taxIdDoubtful(const TaxId &id)
{
    const Kind *kind = kindOf(id.kind);
    if (!kind)
        return false;
    const QString normal = normaliseTaxId(id);
    return !hasShape(*kind, normal) || kind->check(normal) != taxid::Verdict::Right;
}

QString taxIdCountry(const QString &key)
{
    const Kind *kind = kindOf(key);
    return kind ? QString::fromLatin1(kind->country) : QString();
}

bool isSensitiveTaxId(const QString &key)
{
    const Kind *kind = kindOf(key);
    return kind && *kind->mask;
}

QString maskedTaxId(const TaxId &id)
{
    const Kind *kind = kindOf(id.kind);
    if (!kind || !*kind->mask)
        return id.value;
    QString shown = normaliseTaxId(id);
    const QLatin1StringView mask(kind->mask);
    for (qsizetype i = 0; i < shown.size(); ++i)
        if (shown.size() != mask.size() || mask[i] == u'*')
            shown[i] = u'*';
    return shown;
}

QStringList taxIdKinds()
{
    QStringList keys;
    for (const Kind &kind : kinds())
        keys << QString::fromLatin1(kind.key);
    return keys;
}

QString taxIdExample(const QString &key)
{
    const Kind *kind = kindOf(key);
    return kind ? QString::fromUtf8(kind->example) : QString();
}
