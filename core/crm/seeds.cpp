// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/seeds.h"

#include "core/crm/choices.h"
#include "core/crm/company.h"
#include "core/crm/pipeline.h"
#include "core/crm/settings.h"

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts
{
    const char *en;
    const char *zh;
    const char *es;
};

struct SeedStage
{
    const char *key;
    Texts name;
    const char *stageClass;
    int probability;
    int rotDays;
};

struct SeedPipeline
{
    const char *key;
    Texts name;
    std::vector<SeedStage> stages;
};

// clang-format off
const std::vector<SeedPipeline> &pipelines()
{
    static const std::vector<SeedPipeline> all{
        {"standard", {"Standard", "标准", "Estándar"}, {
            {"new", {"New", "新建", "Nueva"}, "open", 10, 7},
            {"qualified", {"Qualified", "已确认", "Cualificada"}, "open", 25, 14},
            {"needs", {"Needs clear", "需求明确", "Necesidades claras"}, "open", 40, 14},
            {"proposal", {"Proposal", "方案报价", "Propuesta"}, "open", 60, 14},
            {"negotiation", {"Negotiation", "谈判", "Negociación"}, "open", 80, 10},
            {"closing", {"Closing", "成交中", "Cierre"}, "open", 90, 7},
            {"won", {"Won", "赢单", "Ganado"}, "won", 100, 0},
            {"lost", {"Lost", "丢单", "Perdido"}, "lost", 0, 0}}},
        {"key_account_cn", {"Key account (CN)", "大客户（中国）", "Grandes cuentas (China)"}, {
            {"new", {"新建", "新建", "Nueva"}, "open", 10, 7},
            {"needs", {"需求明确", "需求明确", "Necesidades claras"}, "open", 30, 14},
            {"validation", {"方案验证", "方案验证", "Validación de la solución"}, "open", 50, 14},
            {"report", {"立项汇报", "立项汇报", "Presentación del proyecto"}, "open", 70, 14},
            {"procurement", {"商务采购", "商务采购", "Compras"}, "open", 90, 10},
            {"won", {"赢单", "赢单", "Ganado"}, "won", 100, 0},
            {"lost", {"丢单", "丢单", "Perdido"}, "lost", 0, 0}}},
    };
    return all;
}

/// Entities, then how far reading, writing, deleting and giving away reach.
struct SeedRight
{
    const char *entities; ///< keys, separated by spaces; * for all
    const char *read;
    const char *write;
    const char *remove;
    const char *give;
};

struct SeedRole
{
    const char *key;
    Texts name;
    std::vector<SeedRight> rights;
};

const std::vector<SeedRole> &roles()
{
    static const std::vector<SeedRole> all{
        {"administrator", {"Administrator", "管理员", "Administrador"},
            {{"*", "below", "below", "below", "below"}}},
        {"manager", {"Manager", "经理", "Responsable"},
            {{"*", "below", "below", "below", "below"}}},
        {"sales", {"Sales", "销售", "Ventas"},
            {{"*", "team", "team", "team", "none"}}},
        {"service", {"Service", "客服", "Servicio"}, {
            {"account contact", "branch", "branch", "none", "none"},
            {"case activity", "branch", "branch", "branch", "none"},
            {"opportunity order", "branch", "none", "none", "none"}}},
        {"marketing", {"Marketing", "市场", "Mercadotecnia"}, {
            {"account contact lead activity", "branch", "branch", "none", "none"},
            {"opportunity", "branch", "none", "none", "none"}}},
        {"read_only", {"Read only", "只读", "Solo lectura"},
            {{"*", "branch", "none", "none", "none"}}},
    };
    return all;
}
// clang-format on

Record blank(const EntityDef &entity, const QString &name)
{
    Record record;
    record.entity = entity.number;
    record.id = seededId(entity.key, name);
    record.cells.resize(entity.columns.size());
    record.cell(entity.column(common::CreatedAt)) = seeded_at;
    record.cell(entity.column(common::ModifiedAt)) = seeded_at;
    return record;
}

void put(Record &record, int column, const Texts &texts)
{
    record.cell(column) = QString::fromUtf8(texts.en);
    record.cell(column + 1) = QString::fromUtf8(texts.en);
    record.cell(column + 2) = QString::fromUtf8(texts.zh);
    record.cell(column + 3) = QString::fromUtf8(texts.es);
}

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

void addChoices(const Catalogue &catalogue, std::vector<Record> &records)
{
    using crm::choice;
    for (const EntityDef &entity : catalogue.entities())
        for (const FieldDef &field : entity.fields) {
            qint64 order = 0;
            for (const SeedChoice &seed : seededChoices(field.choices)) {
                const QString key = latin(seed.key);
                Record record = blank(catalogue.at(choice.number()),
                                      entity.key + u'/' + field.key + u'/' + key);
                record.cell(choice.entity_.column) = entity.key;
                record.cell(choice.field.column) = field.key;
                record.cell(choice.key.column) = key;
                record.cell(choice.order.column) = ++order;
                put(record, choice.label.column, {seed.en, seed.zh, seed.es});
                records.push_back(std::move(record));
            }
        }
}

void addPipelines(const Catalogue &catalogue, std::vector<Record> &records)
{
    using crm::pipeline, crm::stage;
    qint64 order = 0;
    for (const SeedPipeline &seed : pipelines()) {
        Record record = blank(catalogue.at(pipeline.number()), latin(seed.key));
        put(record, pipeline.name.column, seed.name);
        record.cell(pipeline.active.column) = qint64(1);
        record.cell(pipeline.order.column) = ++order;
        qint64 place = 0;
        for (const SeedStage &one : seed.stages) {
            Record step =
                blank(catalogue.at(stage.number()), latin(seed.key) + u'/' + latin(one.key));
            put(step, stage.name.column, one.name);
            step.cell(stage.pipeline.column) = record.id.bytes();
            step.cell(stage.order.column) = ++place;
            step.cell(stage.class_.column) = latin(one.stageClass);
            step.cell(stage.probability.column) = qint64(one.probability) * 10'000;
            step.cell(stage.rotDays.column) = one.rotDays > 0 ? Cell(qint64(one.rotDays)) : Cell();
            step.cell(stage.allowBackOpen.column) = qint64(1);
            step.cell(stage.allowBackClosed.column) = qint64(1);
            records.push_back(std::move(step));
        }
        records.push_back(std::move(record));
    }
}

void addRoles(const Catalogue &catalogue, std::vector<Record> &records)
{
    using crm::role, crm::roleRight;
    for (const SeedRole &seed : roles()) {
        Record record = blank(catalogue.at(role.number()), latin(seed.key));
        put(record, role.name.column, seed.name);
        record.cell(role.key.column) = latin(seed.key);
        for (const SeedRight &right : seed.rights)
            for (const QString &entity : latin(right.entities).split(u' ')) {
                Record reach =
                    blank(catalogue.at(roleRight.number()), latin(seed.key) + u'/' + entity);
                reach.cell(roleRight.role.column) = record.id.bytes();
                reach.cell(roleRight.entity_.column) = entity;
                reach.cell(roleRight.read.column) = latin(right.read);
                reach.cell(roleRight.write.column) = latin(right.write);
                reach.cell(roleRight.delete_.column) = latin(right.remove);
                reach.cell(roleRight.give.column) = latin(right.give);
                records.push_back(std::move(reach));
            }
        records.push_back(std::move(record));
    }
}

} // namespace

Id seededId(const QString &entity, const QString &name)
{
    // Trato's own name space; written here once, never changed.
    static const Id space = *Id::fromText(u"6f1f7a52-3c55-4f0e-9d6b-7c1a2d8e5b40"_s);
    return Id::ofName(space, entity + u'/' + name);
}

std::vector<Record> seededRecords(const Catalogue &catalogue)
{
    std::vector<Record> records;
    addChoices(catalogue, records);
    addPipelines(catalogue, records);
    addRoles(catalogue, records);
    return records;
}
