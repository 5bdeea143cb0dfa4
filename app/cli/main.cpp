// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/say.h"
#include "app/cli/session.h"
#include "app/shell/filternotice.h"
#include "app/shell/importnotice.h"
#include "app/shell/labels.h"
#include "app/shell/notices.h"
#include "core/base/clock.h"
#include "core/base/random.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Source: the design, "The command line". `opening`: the profile could not be opened at all.
int exitCode(const Error &error, bool opening)
{
    using Code = Error::Code;
    switch (error.code) {
    case Code::UnknownCommand:
    case Code::UnknownOption:
    case Code::UnknownEntity:
    case Code::UnknownField:
    case Code::Malformed:
        return 2;
    case Code::NotAnId:
        return error.field.isEmpty() ? 2 : 1; // where a record is named, not in a value
    case Code::Offline:
        return 3;
    case Code::DiskFull:
    case Code::ReadOnly:
    case Code::Damaged:
    case Code::NewerStore:
    case Code::Busy:
    case Code::Storage:
        return 4;
    case Code::FileUnreadable:
    case Code::FileUnwritable:
        return opening ? 4 : 1;
    case Code::Cancelled:
        return 130; // as a shell says of a program that Ctrl+C ended
    default:
        return 1;
    }
}

/// What was typed did not make a command.
int misunderstood(const Error &error)
{
    if (error.code == Error::Code::UnknownCommand && error.value.isEmpty())
        printError(Cli::tr("Name a command; “trato-cli --help” lists them."));
    else if (error.code == Error::Code::Malformed && error.field == "usage"_L1)
        printError(Cli::tr("“%1” is written like this: %2 (“trato-cli %1 --help” says more).")
                       .arg(error.value, usageOf(error.value)));
    else if (error.code == Error::Code::Malformed)
        printError(Cli::tr("The option “%1” needs a value behind it.").arg(error.value));
    else if (error.code == Error::Code::UnknownOption && error.field == "language"_L1)
        printError(Cli::tr("There is no language “%1”; there are: %2.")
                       .arg(error.value, listed(error.hints)));
    else if (error.hints.isEmpty())
        printError(Cli::tr("%1 “trato-cli --help” lists what there is.").arg(notice(error)));
    else
        printError(notice(error));
    return 2;
}

/// What only the command line says; everything else is a notice.
QString sentence(const Error &error, Session &session, bool opening)
{
    const bool malformed = error.code == Error::Code::Malformed;
    if (opening && error.code == Error::Code::NotFound)
        return Cli::tr("There is no profile in %1 yet; the first “create”, “apply” or “import” "
                       "makes it.")
            .arg(error.value);
    if (opening && error.code == Error::Code::ReadOnly)
        return Cli::tr("The profile cannot be opened, because its folder is read-only; allow "
                       "writing there or choose another profile.");
    const Arguments &typed = session.arguments();
    if (error.code == Error::Code::Cancelled
        && (typed.command->needs == Needs::StoreToRead || typed.has(u"dry-run"_s)))
        return Cli::tr("Stopped before the end; nothing was changed.");
    if (malformed && error.field == "missing"_L1)
        return Cli::tr("The option “%1” is required; “trato-cli %2 --help” says how.")
            .arg(error.hints.first(), error.value);
    if (malformed && error.field == "assignment"_L1)
        return Cli::tr("“%1” gives no field a value; write it like name=Vigo, the field first.")
            .arg(error.value);
    if (malformed && error.field == "limit"_L1)
        return Cli::tr("“--limit” needs a whole number, like 20.");
    if (malformed && (error.field == "filter"_L1 || (error.field.isEmpty() && session.asking)))
        return filterNotice(error);
    if (malformed && (error.field == "sort"_L1 || error.field == "fields"_L1))
        return Cli::tr(
                   "“%1” is not one value; name a field of the record or of one that it refers to.")
            .arg(error.value);
    if (malformed && session.subject())
        if (const QString ofFile = importNotice(error, *session.subject()); !ofFile.isEmpty())
            return ofFile;
    return notice(error, session.subject());
}

int failed(const Error &error, Session &session, bool opening)
{
    printError(sentence(error, session, opening));
    const int code = exitCode(error, opening);
    return code == 1 && session.asking ? 2 : code;
}

int run(Arguments arguments)
{
    SystemClock clock;
    SystemRandom random;
    Session session(std::move(arguments), clock, random);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error(), session, true);
    const auto code = session.arguments().command->run(session);
    session.output().flush();
    if (session.output().broken())
        return 0; // its reader had enough
    if (session.output().full()) {
        printError(Cli::tr("Standard output could not be written; make room there and try again."));
        return 1;
    }
    if (code && session.output().stopped())
        return failed(Error{.code = Error::Code::Cancelled}, session, false);
    return code ? *code : failed(code.error(), session, false);
}

int printText(const QString &text)
{
    Output output(false);
    output.write(text.toUtf8());
    output.flush();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    // Standard error carries our sentences alone; what Qt has to say is for those who debug.
    if (!qEnvironmentVariableIsSet("TRATO_DEBUG"))
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    watchForInterrupt();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"trato"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TRATO_VERSION));

    const QStringList typed = QCoreApplication::arguments().mid(1);
    const QString asked = askedLanguage(typed);
    installLanguage(asked.isEmpty() ? systemLanguage() : asked);
    auto arguments = parseArguments(typed);
    if (!arguments)
        return misunderstood(arguments.error());
    if (arguments->version)
        return printText(Cli::tr("Trato %1, free software under the GNU GPL 3 or later")
                             .arg(application.applicationVersion())
                         + u'\n');
    if (arguments->help)
        return printText(helpText(arguments->command));
    return run(*std::move(arguments));
}
