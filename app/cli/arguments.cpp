// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/say.h"
#include "app/shell/labels.h"
#include "core/schema/nearest.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<Option> &sharedOptions()
{
    static const std::vector<Option> options{
        {"profile", "DIR",
         QT_TRANSLATE_NOOP("Cli",
                           "the folder of the profile; without it: ~/.local/share/trato/default")},
        {"json", nullptr, QT_TRANSLATE_NOOP("Cli", "one JSON document on standard output")},
        {"language", "L", QT_TRANSLATE_NOOP("Cli", "en, zh_CN or es")},
        {"help", nullptr,
         QT_TRANSLATE_NOOP("Cli", "this help; behind a command, that of the command")},
        {"version", nullptr, QT_TRANSLATE_NOOP("Cli", "the version of the program")},
    };
    return options;
}

const Option *optionNamed(const std::vector<Option> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const Option &option) {
        return name == QLatin1StringView(option.name);
    });
    return found == options.end() ? nullptr : &*found;
}

const Command *commandNamed(const QString &name)
{
    const auto found = std::find_if(commands().begin(), commands().end(), [&](const Command &one) {
        return name == QLatin1StringView(one.name);
    });
    return found == commands().end() ? nullptr : &*found;
}

/// Takes what was typed apart, word by word.
class Parser
{
public:
    explicit Parser(QStringList typed)
        : m_typed(std::move(typed))
    {}
    Result<Arguments> run();

private:
    Result<> option(QString text);
    Result<> word(const QString &text);
    Result<> take(const QString &name, const QString &value);
    Error unknownOption(const QString &text) const;
    Result<> complete() const;

    QStringList m_typed;
    QStringList m_early; ///< options that stand before the command and are not shared
    Arguments m_read;
};

Error Parser::unknownOption(const QString &text) const
{
    QStringList names;
    for (const Option &one : sharedOptions())
        names << u"--"_s + QLatin1StringView(one.name);
    if (m_read.command)
        for (const Option &one : m_read.command->options)
            names << u"--"_s + QLatin1StringView(one.name);
    return Error{.code = Error::Code::UnknownOption, .value = text, .hints = nearest(text, names)};
}

Result<> Parser::take(const QString &name, const QString &value)
{
    if (name == "profile"_L1)
        m_read.profile = value;
    else if (name == "json"_L1)
        m_read.json = true;
    else if (name == "help"_L1)
        m_read.help = true;
    else if (name == "version"_L1)
        m_read.version = true;
    else if (name != "language"_L1)
        m_read.options.insert(name, value);
    else if (m_read.language = shippedLanguage(value); m_read.language.isEmpty())
        return Error{.code = Error::Code::UnknownOption,
                     .field = u"language"_s,
                     .value = value,
                     .hints = shippedLanguages()};
    return {};
}

Result<> Parser::option(QString text)
{
    const QString typed = text;
    text = text == "-h"_L1 ? u"help"_s : text.startsWith("--"_L1) ? text.mid(2) : QString();
    const auto equals = text.indexOf(u'=');
    const QString name = equals < 0 ? text : text.left(equals);
    const Option *known = optionNamed(sharedOptions(), name);
    if (!known && m_read.command)
        known = optionNamed(m_read.command->options, name);
    if (!known)
        return unknownOption(equals < 0 ? typed : typed.left(typed.indexOf(u'=')));
    if (!known->value)
        return equals < 0 ? take(name, {}) : Result<>(unknownOption(typed));
    if (equals >= 0)
        return take(name, text.mid(equals + 1));
    if (m_typed.isEmpty())
        return Error{.code = Error::Code::Malformed, .value = typed};
    return take(name, m_typed.takeFirst());
}

Result<> Parser::word(const QString &text)
{
    if (m_read.command) {
        m_read.words << text;
        return {};
    }
    m_read.command = commandNamed(text);
    if (m_read.command)
        return {};
    QStringList names;
    for (const Command &one : commands())
        names << QString::fromLatin1(one.name);
    return Error{.code = Error::Code::UnknownCommand, .value = text, .hints = nearest(text, names)};
}

Result<> Parser::complete() const
{
    if (m_read.help || m_read.version)
        return {};
    if (!m_read.command)
        return Error{.code = Error::Code::UnknownCommand};
    const auto count = m_read.words.size();
    const Command &command = *m_read.command;
    if (count < command.least || (command.most >= 0 && count > command.most))
        return Error{.code = Error::Code::Malformed,
                     .field = u"usage"_s,
                     .value = QString::fromLatin1(command.name)};
    return {};
}

Result<Arguments> Parser::run()
{
    bool options = true;
    while (!m_typed.isEmpty()) {
        const QString text = m_typed.takeFirst();
        if (options && text == "--"_L1) {
            options = false;
            continue;
        }
        const bool isOption = options && text.size() > 1 && text.startsWith(u'-');
        if (auto read = isOption ? option(text) : word(text); !read)
            return read.error();
    }
    if (auto whole = complete(); !whole)
        return whole.error();
    return m_read;
}

QString usageOf(const Command &command)
{
    QStringList parts{u"trato-cli"_s, QString::fromLatin1(command.name)};
    if (*command.usage)
        parts << QString::fromUtf8(command.usage);
    return parts.join(u' ');
}

QString optionLine(const Option &option)
{
    QString name = u"--"_s + QLatin1StringView(option.name);
    if (option.value)
        name += u' ' + QLatin1StringView(option.value);
    return u"  "_s + name.leftJustified(28) + Cli::tr(option.help) + u'\n';
}

} // namespace

QString usageOf(const QString &command)
{
    const Command *known = commandNamed(command);
    return known ? usageOf(*known) : QString();
}

QStringList Arguments::values(const QString &option) const
{
    QStringList values = options.values(option); // the newest first
    std::reverse(values.begin(), values.end());
    return values;
}

Result<Arguments> parseArguments(const QStringList &typed)
{
    return Parser(typed).run();
}

QString askedLanguage(const QStringList &typed)
{
    for (qsizetype i = 0; i < typed.size() && typed[i] != "--"_L1; ++i) {
        if (typed[i] == "--language"_L1 && i + 1 < typed.size())
            return shippedLanguage(typed[i + 1]);
        if (typed[i].startsWith("--language="_L1))
            return shippedLanguage(typed[i].mid(11));
    }
    return {};
}

QString helpText(const Command *command)
{
    QString text;
    if (command) {
        text = Cli::tr("Usage: %1").arg(usageOf(*command)) + u"\n\n"_s + Cli::tr(command->help)
               + u'\n';
        if (command->more)
            text += Cli::tr(command->more) + u'\n';
        if (command->example)
            text += u'\n'
                    + Cli::tr("Example: %1")
                          .arg(u"trato-cli "_s + QLatin1StringView(command->name) + u' '
                               + QString::fromUtf8(command->example))
                    + u'\n';
        text += u'\n' + Cli::tr("Options:") + u'\n';
        for (const Option &option : command->options)
            text += optionLine(option);
    } else {
        text = Cli::tr("Usage: %1").arg(u"trato-cli COMMAND …"_s) + u"\n\n"_s
               + Cli::tr("Trato keeps customers, deals and cases on this computer. This is its "
                         "command line.")
               + u"\n\n"_s + Cli::tr("Commands:") + u'\n';
        for (const Command &one : commands())
            text += u"  "_s + QString::fromLatin1(one.name).leftJustified(28) + Cli::tr(one.help)
                    + u'\n';
        text += u'\n' + Cli::tr("Options:") + u'\n';
    }
    for (const Option &option : sharedOptions())
        text += optionLine(option);
    if (!command)
        text += u'\n' + Cli::tr("“trato-cli COMMAND --help” explains a command.") + u"\n\n"_s
                + Cli::tr("Exit code: 0 done; 1 refused or not found; 2 not understood; 3 no "
                          "connection; 4 full disk, read-only or damaged store.")
                + u'\n';
    return text;
}
