// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What went wrong, as a value. The sentence for the person is made in app/shell/notices.
struct Error
{
    enum class Code {
        // a value that cannot be taken
        InvalidInput, ///< of no kind below; `detail` says why, in English
        NotANumber,
        NotADate,
        NotAnInstant,
        NotAMoney,
        NotAPhone,
        NotAnEmail,
        NotAUrl,
        NotATaxId, ///< `hints`: its kind; where the shape is wrong also a number that has the right
                   ///< one
        NotAnId,
        NotABoolean,
        NotAReference, ///< to a record of any entity, without that entity
        NotAChoice,    ///< `hints`: the keys there are
        NotText,       ///< a control character, or half of one (`hints`: "U+0007")
        NotACountry,
        NotAZone,
        NotAMember, ///< a member of a set that holds a comma
        NotAKey,    ///< of a field or a choice: a letter, then letters, digits and _
        Fixed,      ///< given once, it stays
        UnknownCurrency,
        TooManyDigits,
        OutOfRange,
        TooLong,
        Required,
        Derived,    ///< computed; nobody sets it
        Ambiguous,  ///< `value` fits more than one record
        TooLarge,   ///< an act beyond the limits of one transaction
        RowTooLong, ///< a row of a file has more cells (`value`) than its heading (`hints`)
        Changed,    ///< the value on the screen was no longer the stored one
        Duplicate,  ///< a key that must be alone is not

        // a question that cannot be asked
        UnknownCommand, ///< `hints`: the nearest names
        UnknownOption,
        UnknownEntity,
        UnknownField,
        Malformed, ///< a filter, an id, a file; `value`: where

        NotFound,
        Denied,
        Cancelled,
        Offline,

        // the disk and the store
        FileUnreadable,
        FileUnwritable,
        DiskFull,
        ReadOnly,
        Damaged,
        NewerStore,
        Busy,
        Storage, ///< of no kind above
    };

    Code code;
    QString detail = {};    ///< English, for the log: no customer's data, no secrets
    QString field = {};     ///< key of the field at fault, so that a form can point at it
    QString value = {};     ///< what was typed, for the sentence; never logged
    QStringList hints = {}; ///< what might have been meant
};

/// Whether what was asked for cannot be taken; else the disk or the store failed, or somebody
/// stopped it, and asking for something else would fare no better.
inline bool isRefusal(const Error &error)
{
    switch (error.code) {
    case Error::Code::Cancelled:
    case Error::Code::FileUnreadable:
    case Error::Code::FileUnwritable:
    case Error::Code::DiskFull:
    case Error::Code::ReadOnly:
    case Error::Code::Damaged:
    case Error::Code::NewerStore:
    case Error::Code::Busy:
    case Error::Code::Storage:
        return false;
    default:
        return true;
    }
}
