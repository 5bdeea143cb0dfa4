// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// What a run of trato-cli left behind.
struct Ran
{
    int code;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QString id() const { return out.trimmed(); }
    bool oneSentence() const { return err.count(u'\n') == 1 && err.size() > 10; }
};

/// An office in a new folder, worked at through the program itself.
class Office
{
public:
    QString folder(const QString &name = QStringLiteral("office")) const
    {
        return m_dir.filePath(name);
    }

    Ran operator()(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        start(process, words);
        process.write(input);
        process.closeWriteChannel();
        return finish(process);
    }

    /// The same within a line of shell, where it is "$0" "$@".
    Ran shell(const QString &script, const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        start(process, words, script);
        process.write(input);
        process.closeWriteChannel();
        return finish(process);
    }

    /// Starts it and comes back at once.
    void start(QProcess &process, const QStringList &words, const QString &script = {}) const
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        environment.insert(QStringLiteral("HOME"), m_dir.path());
        environment.insert(QStringLiteral("LANG"), lang);
        environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        for (const char *name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"})
            if (qEnvironmentVariableIsSet(name))
                environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        process.setProcessEnvironment(environment);
        const QString program =
            QCoreApplication::applicationDirPath() + QStringLiteral("/trato-cli");
        const QStringList all = QStringList{QStringLiteral("--profile"), folder()} + words;
        if (script.isEmpty())
            process.start(program, all);
        else
            process.start(QStringLiteral("/bin/sh"),
                          QStringList{QStringLiteral("-c"), script, program} + all);
    }

    static Ran finish(QProcess &process)
    {
        process.waitForFinished(120'000);
        const bool ended = process.exitStatus() == QProcess::NormalExit;
        return {.code = ended ? process.exitCode() : -1,
                .out = QString::fromUtf8(process.readAllStandardOutput()),
                .err = QString::fromUtf8(process.readAllStandardError())};
    }

    QString lang = QStringLiteral("C.UTF-8");

private:
    QTemporaryDir m_dir;
};
