// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/notices.h"

#include "app/shell/labels.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Notices
{
    Q_DECLARE_TR_FUNCTIONS(notices)
};

/// A value that cannot be taken. %1: what was typed.
const char *badValue(Error::Code code)
{
    using Code = Error::Code;
    switch (code) {
    case Code::NotANumber:
        return QT_TRANSLATE_NOOP("notices", "“%1” is not a number");
    case Code::NotADate:
        return QT_TRANSLATE_NOOP("notices", "“%1” is not a date; write it like 2026-11-23");
    case Code::NotAnInstant:
        return QT_TRANSLATE_NOOP("notices",
                                 "“%1” is not a date and time; write it like 2026-11-23T08:11:00Z");
    case Code::NotAMoney:
        return QT_TRANSLATE_NOOP("notices", "“%1” is not an amount; write it like 1250.50 EUR");
    case Code::NotAPhone:
        return QT_TRANSLATE_NOOP(
            "notices",
            "“%1” is not a phone number; write it with its country, like +34 912 345 678");
    case Code::NotAnEmail:
        return QT_TRANSLATE_NOOP("notices", "“%1” is not an e-mail address");
    case Code::NotAUrl:
        return QT_TRANSLATE_NOOP("notices", "“%1” is not a web address");
    case Code::NotATaxId:
        return QT_TRANSLATE_NOOP("notices",
                                 "“%1” is not a valid tax id: its check character does not fit");
    case Code::NotAnId:
        return QT_TRANSLATE_NOOP("notices",
                                 "“%1” is not an id; copy it from a list or from a search");
    case Code::NotABoolean:
        return QT_TRANSLATE_NOOP("notices", "“%1” is neither yes nor no; write true or false");
    case Code::NotAChoice:
        return QT_TRANSLATE_NOOP("notices", "“%1” is not one of the choices");
    case Code::UnknownCurrency:
        return QT_TRANSLATE_NOOP(
            "notices",
            "“%1” names no known currency; write the amount with its code, like 1250.50 EUR");
    case Code::TooManyDigits:
        return QT_TRANSLATE_NOOP("notices", "“%1” has more decimals than fit; round it");
    case Code::OutOfRange:
        return QT_TRANSLATE_NOOP("notices", "“%1” is out of range");
    case Code::TooLong:
        return QT_TRANSLATE_NOOP("notices", "the text is too long; shorten it");
    case Code::Required:
        return QT_TRANSLATE_NOOP("notices", "a value is required");
    case Code::Derived:
        return QT_TRANSLATE_NOOP("notices", "this is computed and cannot be set");
    case Code::Ambiguous:
        return QT_TRANSLATE_NOOP("notices", "“%1” fits more than one record; name it by its id");
    case Code::NotFound:
        return QT_TRANSLATE_NOOP("notices", "there is no “%1”");
    case Code::Duplicate:
        return QT_TRANSLATE_NOOP("notices", "“%1” is there already");
    case Code::Changed:
        return QT_TRANSLATE_NOOP("notices",
                                 "the value has changed since it was read; look at it again");
    default:
        return QT_TRANSLATE_NOOP("notices", "“%1” cannot be taken; check how it is written");
    }
}

/// What is not about one field. %1: `value`.
const char *fault(Error::Code code)
{
    using Code = Error::Code;
    switch (code) {
    case Code::UnknownCommand:
        return QT_TRANSLATE_NOOP("notices", "There is no command “%1”");
    case Code::UnknownOption:
        return QT_TRANSLATE_NOOP("notices", "There is no option “%1”");
    case Code::UnknownEntity:
        return QT_TRANSLATE_NOOP("notices", "There is no entity “%1”");
    case Code::UnknownField:
        return QT_TRANSLATE_NOOP("notices", "There is no field “%1”");
    case Code::Malformed:
        return QT_TRANSLATE_NOOP("notices", "“%1” cannot be read; check how it is written");
    case Code::NotFound:
        return QT_TRANSLATE_NOOP("notices", "“%1” was not found");
    case Code::Denied:
        return QT_TRANSLATE_NOOP("notices", "“%1” may not be changed by hand");
    case Code::Cancelled:
        return QT_TRANSLATE_NOOP("notices", "Stopped; what was done until then is kept");
    case Code::Offline:
        return QT_TRANSLATE_NOOP("notices",
                                 "There is no connection; the work is kept and sent later");
    case Code::TooLarge:
        return QT_TRANSLATE_NOOP("notices", "This is too much for one transaction; divide it");
    case Code::FileUnreadable:
        return QT_TRANSLATE_NOOP("notices",
                                 "“%1” cannot be read; check that it is there and may be read");
    case Code::FileUnwritable:
        return QT_TRANSLATE_NOOP("notices",
                                 "“%1” cannot be written; check the folder and its rights");
    case Code::DiskFull:
        return QT_TRANSLATE_NOOP("notices",
                                 "The disk is full and nothing was saved; make room and try again");
    case Code::ReadOnly:
        return QT_TRANSLATE_NOOP("notices", "The profile's folder is read-only and nothing was "
                                            "saved; allow writing there or choose another profile");
    case Code::Damaged:
        return QT_TRANSLATE_NOOP("notices",
                                 "The profile's store is damaged; put a backup in its place");
    case Code::NewerStore:
        return QT_TRANSLATE_NOOP("notices", "The profile was made by a newer version of Trato and "
                                            "was left untouched; install that version");
    case Code::Busy:
        return QT_TRANSLATE_NOOP("notices",
                                 "Another program is using the profile; try again in a moment");
    case Code::Storage:
        return QT_TRANSLATE_NOOP(
            "notices", "The store could not be used and nothing was saved; run “trato-cli check”");
    default:
        return nullptr;
    }
}

/// Sentences that end in nothing of their own: without a value they would quote an empty text.
QString filled(const char *text, const QString &value)
{
    QString sentence = Notices::tr(text);
    return sentence.contains("%1"_L1) ? sentence.arg(value) : sentence;
}

QString withHints(const QString &sentence, const QStringList &hints)
{
    const QString more = suggestion(hints);
    //: a sentence and a question behind it
    return more.isEmpty() ? Notices::tr("%1.").arg(sentence)
                          : Notices::tr("%1. %2").arg(sentence, more);
}

} // namespace

QString listed(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names.mid(0, 12))
        quoted << Notices::tr("“%1”").arg(name);
    if (names.size() > quoted.size())
        quoted << u"…"_s;
    return quoted.join(Notices::tr(", "));
}

QString suggestion(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    QStringList quoted;
    for (const QString &name : names.mid(0, 8))
        quoted << Notices::tr("“%1”").arg(name);
    const QString last = quoted.takeLast();
    const QString list =
        quoted.isEmpty() ? last : Notices::tr("%1 or %2").arg(quoted.join(Notices::tr(", ")), last);
    return Notices::tr("Did you mean %1?").arg(list);
}

QString notice(const Error &error, const EntityDef *entity)
{
    const bool ofField = !error.field.isEmpty() && error.code != Error::Code::UnknownField
                         && error.code != Error::Code::Malformed;
    if (const char *text = ofField ? nullptr : fault(error.code)) {
        if (error.code == Error::Code::UnknownField && error.field == "column"_L1)
            return withHints(Notices::tr("The file has no column “%1”").arg(error.value),
                             error.hints);
        if (error.code == Error::Code::UnknownField && entity)
            return withHints(
                Notices::tr("%1 has no field “%2”").arg(entityLabel(*entity), error.value),
                error.hints);
        return withHints(filled(text, error.value), error.hints);
    }
    QString sentence = filled(badValue(error.code), error.value);
    if (ofField) {
        const QString label = entity ? fieldLabel(*entity, error.field) : error.field;
        //: a field's name and what is wrong with its value
        sentence = Notices::tr("%1: %2").arg(label, sentence);
    }
    if (error.code == Error::Code::NotAChoice && !error.hints.isEmpty())
        return Notices::tr("%1; there are: %2.").arg(sentence, error.hints.join(Notices::tr(", ")));
    if (error.code == Error::Code::NotATaxId) // its hint is the kind whose check failed
        return withHints(sentence, {});
    return withHints(sentence, error.hints);
}
