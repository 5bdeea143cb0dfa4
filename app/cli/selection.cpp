// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selection.h"

#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/crm/company.h"
#include "core/crm/seeds.h"

using namespace Qt::Literals::StringLiterals;

namespace {

int weekStart(Session &session)
{
    const auto firm = session.store().get(crm::company.number(), seededId(u"company"_s, u"us"_s));
    const int day = firm ? firm->cell(crm::company.weekStart.column).toInt() : 0;
    return day >= 1 && day <= 7 ? day : 1;
}

Result<Query> queryOf(Session &session, const EntityDef &entity)
{
    const Arguments &typed = session.arguments();
    Query query{.entity = entity.number,
                .viewer = session.viewer(),
                .now = session.clock().now(),
                .reading = session.profile().reading(false),
                .weekStart = weekStart(session)};
    if (typed.has(u"sort"_s)) {
        auto by = parseSort(session.catalogue(), entity.number, typed.value(u"sort"_s));
        if (!by)
            return by.error();
        query.by = *std::move(by);
    }
    if (typed.has(u"where"_s)) {
        auto where = parseFilter(session.catalogue(), entity.number, typed.value(u"where"_s));
        if (!where)
            return where.error();
        query.where = *std::move(where);
    }
    return query;
}

/// How many at most; nothing: all.
Result<std::optional<qint64>> limitOf(const Arguments &typed)
{
    if (!typed.has(u"limit"_s))
        return std::optional<qint64>();
    bool number = false;
    const qint64 limit = typed.value(u"limit"_s).toLongLong(&number);
    if (!number || limit < 0)
        return Error{.code = Error::Code::Malformed, .field = u"limit"_s};
    return std::optional(limit);
}

} // namespace

QueryEngine engineOf(Session &session)
{
    return QueryEngine(session.store().db(), session.catalogue(), session.store().columns());
}

Result<std::vector<quint32>> chosenRows(Session &session, const EntityDef &entity)
{
    session.asking = true; // a value that the filter cannot have makes it a malformed one
    auto query = queryOf(session, entity);
    if (!query)
        return query.error();
    const auto limit = limitOf(session.arguments());
    if (!limit)
        return limit.error();
    QueryEngine engine = engineOf(session);
    if (*limit) {
        auto answer = engine.ask(*query, std::size_t(**limit), interruption());
        if (!answer)
            return answer.error();
        session.asking = false;
        return std::move(answer->first);
    }
    auto rows = engine.order(*query, interruption());
    if (rows)
        session.asking = false;
    return rows;
}

Result<Query> groupQuery(Session &session, const EntityDef &entity)
{
    session.asking = true;
    auto query = queryOf(session, entity);
    if (!query)
        return query;
    const Arguments &typed = session.arguments();
    auto groups = parseGroups(session.catalogue(), entity.number, typed.value(u"group"_s));
    if (!groups)
        return groups.error();
    auto sums = parseSums(session.catalogue(), entity.number, typed.value(u"sums"_s));
    if (!sums)
        return sums.error();
    query->groups = *std::move(groups);
    query->sums = *std::move(sums);
    session.asking = false;
    return query;
}
