// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/labels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const QString &context, const QString &text)
{
    const QByteArray source = text.toUtf8();
    return QCoreApplication::translate(context.toLatin1().constData(), source.constData());
}

} // namespace

QString entityLabel(const EntityDef &entity)
{
    return entity.id.isNull() ? translated(entity.key, entity.label) : entity.label;
}

QString entityPlural(const EntityDef &entity)
{
    return entity.id.isNull() ? translated(entity.key, entity.plural) : entity.plural;
}

QString fieldLabel(const EntityDef &entity, const FieldDef &field)
{
    if (field.isOwn())
        return field.label;
    const bool shared =
        field.number >= common::first && field.number < common::first + common::count;
    return translated(shared ? u"common"_s : entity.key, field.label);
}

QString fieldLabel(const EntityDef &entity, const QString &key)
{
    if (const FieldDef *field = entity.field(key))
        return fieldLabel(entity, *field);
    const int column = entity.column(key);
    if (column < 0)
        return key;
    const Column &def = entity.columns[std::size_t(column)];
    const FieldDef &field = entity.fieldOf(def);
    QString part = key.mid(field.key.size() + 1);
    if (const auto &parts = traits(field.kind).parts; std::size_t(def.part) < parts.size())
        if (const char *label = parts[std::size_t(def.part)].label)
            part = QCoreApplication::translate("part", label);
    //: a field and one of its parts: "Address: City"
    return QCoreApplication::translate("shell", "%1: %2").arg(fieldLabel(entity, field), part);
}

QString choiceLabel(const Catalogue &catalogue, const FieldDef &field, const QString &key,
                    const QString &language)
{
    const auto place = shippedLanguages().indexOf(language);
    for (const ChoiceDef &choice : catalogue.choices(field.entity, field.number))
        if (choice.key == key) {
            const QString label = place >= 0 ? choice.labels.value(place) : QString();
            if (!label.isEmpty())
                return label;
            return choice.label.isEmpty() ? key : choice.label;
        }
    return key;
}

QString changeLabel(const QString &op)
{
    static const std::pair<QString, const char *> words[]{
        {u"set"_s, QT_TRANSLATE_NOOP("changes", "changed")},
        {u"delete"_s, QT_TRANSLATE_NOOP("changes", "deleted")},
        {u"restore"_s, QT_TRANSLATE_NOOP("changes", "restored")},
        {u"tag_added"_s, QT_TRANSLATE_NOOP("changes", "tag added")},
        {u"tag_removed"_s, QT_TRANSLATE_NOOP("changes", "tag removed")}};
    for (const auto &[key, word] : words)
        if (key == op)
            return QCoreApplication::translate("changes", word);
    return op;
}

void installLanguage(const QString &language)
{
    static std::unique_ptr<QTranslator> installed;
    if (installed)
        QCoreApplication::removeTranslator(installed.get());
    installed = std::make_unique<QTranslator>();
    if (installed->load(u":/i18n/trato_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(installed.get());
}

QString shippedLanguage(const QString &name)
{
    const QString language = name.section(u'.', 0, 0).section(u'@', 0, 0).replace(u'-', u'_');
    const QString head = language.section(u'_', 0, 0).toLower();
    if (head == "zh"_L1)
        return u"zh_CN"_s;
    return head == "es"_L1 || head == "en"_L1 ? head : QString();
}

QString systemLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty()) {
            const QString language = shippedLanguage(value);
            return language.isEmpty() ? u"en"_s : language;
        }
    return u"en"_s;
}
