// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/say.h"
#include "app/shell/labels.h"
#include "core/base/zone.h"
#include "core/schema/nearest.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + u"/trato/default"_s;
}

/// Who and where this computer says we are; a language gives what the region leaves open.
ProfileSeed seedOfSystem(const QString &language)
{
    ProfileSeed seed;
    seed.language = language;
    if (const passwd *entry = getpwuid(geteuid())) {
        seed.login = QString::fromLocal8Bit(entry->pw_name);
        seed.name = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0);
    }
    if (seed.login.isEmpty())
        seed.login = u"me"_s;
    if (seed.name.isEmpty())
        seed.name = seed.login;
    seed.device = QSysInfo::machineHostName();
    seed.zone = systemZone();
    const QLocale system = QLocale::system();
    const bool placed =
        system.language() != QLocale::C && system.territory() != QLocale::AnyTerritory;
    if (placed) {
        seed.country = QLocale::territoryToCode(system.territory());
        seed.currency = system.currencySymbol(QLocale::CurrencyIsoCode);
    } else if (language == "zh_CN"_L1) {
        seed.country = u"CN"_s;
        seed.currency = u"CNY"_s;
    } else if (language == "es"_L1) {
        seed.country = u"ES"_s;
    }
    if (seed.currency.isEmpty())
        seed.currency = u"EUR"_s;
    return seed;
}

} // namespace

Session::Session(Arguments arguments, Clock &clock, Random &random)
    : m_arguments(std::move(arguments))
    , m_output(m_arguments.json)
    , m_clock(clock)
    , m_random(random)
{}

Result<> Session::open()
{
    const QString folder =
        QDir::cleanPath(m_arguments.profile.isEmpty() ? defaultFolder() : m_arguments.profile);
    if (const QFileInfo place(folder); place.isDir() && !place.isExecutable())
        return Error{.code = Error::Code::FileUnreadable, .value = folder};
    Progress progress(m_clock, Cli::tr("Bringing the store up to date:"));
    auto opened = Profile::open(folder, m_clock, m_random, std::ref(progress));
    if (!opened && opened.error().code == Error::Code::NotFound
        && m_arguments.command->needs == Needs::StoreOrMakes) {
        if (auto made = make(folder); !made)
            return made;
    } else if (!opened) {
        return opened.error();
    } else {
        m_profile = *std::move(opened);
    }
    m_viewer = m_profile->viewer();
    if (!m_arguments.language.isEmpty()) {
        m_viewer.language = m_arguments.language;
        m_viewer.region =
            QLocale(QLocale(m_viewer.language).language(), m_viewer.region.territory());
    }
    installLanguage(m_viewer.language);
    return {};
}

Result<> Session::make(const QString &folder)
{
    const QString language =
        m_arguments.language.isEmpty() ? systemLanguage() : m_arguments.language;
    auto made = Profile::create(folder, seedOfSystem(language), m_clock, m_random);
    if (!made)
        return made.error();
    m_profile = *std::move(made);
    printError(Cli::tr("A new profile was made in %1.").arg(folder));
    return {};
}

Result<const EntityDef *> Session::entity(const QString &key)
{
    if (const EntityDef *found = catalogue().find(key)) {
        speakOf(found->number);
        return found;
    }
    QStringList keys;
    for (const EntityDef &one : catalogue().entities())
        keys << one.key;
    return Error{.code = Error::Code::UnknownEntity, .value = key, .hints = nearest(key, keys)};
}

Result<Record> Session::record(const EntityDef &entity, const QString &id, bool dead)
{
    const auto known = Id::fromText(id);
    if (!known)
        return Error{.code = Error::Code::NotAnId, .value = id};
    auto found = store().get(entity.number, *known);
    if (found && !found->live && !dead)
        return Error{.code = Error::Code::NotFound, .value = id};
    return found;
}

Result<int> Session::column(const EntityDef &entity, const QString &key)
{
    if (const int column = entity.column(key); column >= 0)
        return column;
    if (const FieldDef *field = entity.field(key))
        return field->firstColumn;
    QStringList keys;
    for (const FieldDef &field : entity.fields)
        if (!field.has(Flag::Internal))
            keys << field.key;
    for (const Column &column : entity.columns)
        if (!column.derived && !keys.contains(column.key))
            keys << column.key;
    return Error{.code = Error::Code::UnknownField, .value = key, .hints = nearest(key, keys)};
}

QString Session::shown(const FieldDef &field, std::span<const Cell> cells)
{
    Showing showing = m_profile->showing();
    showing.language = m_viewer.language;
    showing.region = m_viewer.region;
    showing.title = [this](int entity, const Id &id) { return title(entity, id); };
    showing.choice = [this, &field](const QString &key) {
        return choiceLabel(catalogue(), field, key, m_viewer.language);
    };
    if (field.has(Flag::Translated)) {
        const auto place = shippedLanguages().indexOf(m_viewer.language);
        if (place >= 0 && !cells[std::size_t(place + 1)].isNull())
            return cells[std::size_t(place + 1)].toString();
    }
    return traits(field.kind).display(field, cells, showing);
}

QString Session::title(int entity, const Id &id)
{
    const QString title = store().references().title(entity, id, m_viewer.language);
    return title.isEmpty() ? id.text() : title;
}

Result<Id> Session::act(const char *name, Op op)
{
    Action action;
    action.id = store().newId();
    action.name = QString::fromLatin1(name);
    action.ops.push_back(std::move(op));
    const auto applied = store().apply(viewer(), action);
    if (!applied)
        return applied.error();
    return applied->ids.front();
}
