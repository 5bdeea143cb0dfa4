// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMultiHash>
#include <QStringList>

#include <vector>

class Session;

/// An option of one command, or of all.
struct Option
{
    const char *name;  ///< without its dashes
    const char *value; ///< what stands behind it ("FILE"); null: nothing does
    const char *help;  ///< source text, context "Cli"
};

/// What a command needs of the profile before it can run.
enum class Needs {
    StoreToRead,  ///< one that is there, and stays as it is
    StoreToWrite, ///< one that is there: what is named must be in it
    StoreOrMakes, ///< makes one where there is none
};

/// One command: everything that parsing, help and running know of it.
struct Command
{
    const char *name;
    const char *usage;   ///< what stands behind the name, options aside
    const char *help;    ///< source text, context "Cli": one line
    const char *more;    ///< further explanation, or null
    const char *example; ///< what stands behind the name, once; or null
    Needs needs;
    int least; ///< words that must stand behind it
    int most;  ///< -1: any number
    std::vector<Option> options;
    Result<int> (*run)(Session &session); ///< gives the exit code
};

/// Every command there is, in the order of the help.
const std::vector<Command> &commands();

/// What was typed, taken apart.
struct Arguments
{
    const Command *command = nullptr;
    QString profile;
    QString language; ///< a shipped one; empty when not given
    bool json = false;
    bool help = false;
    bool version = false;
    QStringList words; ///< behind the command
    QMultiHash<QString, QString> options;

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option); }
    QStringList values(const QString &option) const; ///< in the order they were typed
};

/// Errors: UnknownCommand; UnknownOption (`field` "language" for one that is not shipped);
///         Malformed (`field` "usage", `value` the command: a word too few or too many; else an
///         option without its value).
Result<Arguments> parseArguments(const QStringList &typed);

/// The language that --language names, before anything else is understood; empty: none.
QString askedLanguage(const QStringList &typed);

QString helpText(const Command *command); ///< of all commands when null
QString usageOf(const QString &command);  ///< "trato-cli list ENTITY"
