// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/arguments.h"

#include <QtGlobal>

namespace {

constexpr Option where{
    "where", "FILTER",
    QT_TRANSLATE_NOOP("Cli", "only these: 'address.city = \"Vigo\" and phone is not empty'")};
constexpr Option sort{"sort", "F,-G",
                      QT_TRANSLATE_NOOP("Cli", "order by fields; - for the greatest first")};
constexpr Option fields{
    "fields", "F,G",
    QT_TRANSLATE_NOOP("Cli", "these columns; also of referred records: account.name")};

const char *const assignmentHelp =
    QT_TRANSLATE_NOOP("Cli", "F=V gives field F the value V, F= empties it; parts as "
                             "address.city=Vigo, tags as tags=a,b. A reference "
                             "is named by its id or by its exact title, a choice by its key. "
                             "“trato-cli fields ENTITY” lists the fields.");

const std::vector<Command> reading{
    {"status",
     "",
     QT_TRANSLATE_NOOP("Cli", "who works here, and what waits to be sent"),
     nullptr,
     nullptr,
     Needs::StoreToRead,
     0,
     0,
     {},
     command::status},
    {"entities",
     "",
     QT_TRANSLATE_NOOP("Cli", "the kinds of records there are"),
     nullptr,
     nullptr,
     Needs::StoreToRead,
     0,
     0,
     {},
     command::entities},
    {"fields",
     "ENTITY",
     QT_TRANSLATE_NOOP("Cli", "the fields of a kind of record"),
     nullptr,
     "account",
     Needs::StoreToRead,
     1,
     1,
     {},
     command::fields},
    {"list",
     "ENTITY",
     QT_TRANSLATE_NOOP("Cli", "records as rows"),
     nullptr,
     "account --where 'address.city ~ \"vigo\"' --sort name --limit 20",
     Needs::StoreToRead,
     1,
     1,
     {where, sort, fields, {"limit", "N", QT_TRANSLATE_NOOP("Cli", "at most N rows")}},
     command::list},
    {"show",
     "ENTITY ID",
     QT_TRANSLATE_NOOP("Cli", "one record with all its fields"),
     nullptr,
     nullptr,
     Needs::StoreToRead,
     2,
     2,
     {},
     command::show},
    {"history",
     "ENTITY ID",
     QT_TRANSLATE_NOOP("Cli", "what changed in a record, when and by whom"),
     nullptr,
     nullptr,
     Needs::StoreToRead,
     2,
     2,
     {},
     command::history},
    {"search",
     "TEXT",
     QT_TRANSLATE_NOOP("Cli", "records in which all these words stand, newest first"),
     nullptr,
     "vigo",
     Needs::StoreToRead,
     1,
     -1,
     {},
     command::search},
};

const std::vector<Command> writing{
    {"create",
     "ENTITY F=V…",
     QT_TRANSLATE_NOOP("Cli", "makes a record and prints its id"),
     assignmentHelp,
     "account name=\"Talleres Vigo\" phone=\"+34 912 345 678\" address.city=Vigo",
     Needs::StoreOrMakes,
     1,
     -1,
     {},
     command::create},
    {"set",
     "ENTITY ID F=V…",
     QT_TRANSLATE_NOOP("Cli", "changes fields of a record"),
     assignmentHelp,
     nullptr,
     Needs::StoreToWrite,
     3,
     -1,
     {},
     command::set},
    {"delete",
     "ENTITY ID",
     QT_TRANSLATE_NOOP("Cli", "deletes a record, with its parts"),
     nullptr,
     nullptr,
     Needs::StoreToWrite,
     2,
     2,
     {},
     command::remove},
    {"restore",
     "ENTITY ID",
     QT_TRANSLATE_NOOP("Cli", "brings a deleted record back, with its parts"),
     nullptr,
     nullptr,
     Needs::StoreToWrite,
     2,
     2,
     {},
     command::restore},
    {"undo",
     "ACTION",
     QT_TRANSLATE_NOOP("Cli", "takes an act back, keeping what others changed since"),
     QT_TRANSLATE_NOOP("Cli", "“trato-cli history” and “trato-cli import” name the action."),
     nullptr,
     Needs::StoreToWrite,
     1,
     1,
     {},
     command::undo},
    {"apply",
     "",
     QT_TRANSLATE_NOOP("Cli", "reads operations from standard input, one a line, and answers each"),
     QT_TRANSLATE_NOOP(
         "Cli",
         "A line is "
         "{\"op\":\"create\"|\"set\"|\"delete\"|\"restore\",\"entity\":…,\"id\":…,\"values\":{"
         "…}}; create makes an id "
         "where none is given. Lines between {\"op\":\"begin\"} and {\"op\":\"commit\"} are "
         "one transaction: they are answered as they "
         "are read, and the answer to commit says whether all of them were done or none."),
     "< operations.jsonl",
     Needs::StoreOrMakes,
     0,
     0,
     {},
     command::apply},
};

const std::vector<Command> files{
    {"import",
     "FILE --entity E",
     QT_TRANSLATE_NOOP("Cli", "takes the rows of a CSV file; refused ones go to a file beside it"),
     QT_TRANSLATE_NOOP("Cli", "HOW is one of fraction, given-family, family-given, not, round, "
                              "a currency code or a date pattern."),
     "customers.csv --entity account --map Firm=name --map Town=address.city --dry-run",
     Needs::StoreOrMakes,
     1,
     1,
     {{"entity", "E", QT_TRANSLATE_NOOP("Cli", "the kind of record that a row is")},
      {"map", "COLUMN=FIELD[:HOW]",
       QT_TRANSLATE_NOOP("Cli", "which field a column fills; may be given often")},
      {"match", "FIELD",
       QT_TRANSLATE_NOOP("Cli", "update the record that has the same value here")},
      {"clear", nullptr,
       QT_TRANSLATE_NOOP("Cli", "an empty cell empties the field of a matched record")},
      {"set", "F=V", QT_TRANSLATE_NOOP("Cli", "a value for every row; may be given often")},
      {"null", "TEXT", QT_TRANSLATE_NOOP("Cli", "cells with this text are empty")},
      {"encoding", "E",
       QT_TRANSLATE_NOOP("Cli", "UTF-8, UTF-16, GB18030 or Windows-1252; found where not given")},
      {"delimiter", "C",
       QT_TRANSLATE_NOOP("Cli", "what stands between cells; found where not given")},
      {"day-zero", "DATE",
       QT_TRANSLATE_NOOP("Cli", "the day from which dates such as @-12 in the file are counted")},
      {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "only says what would be done")}},
     command::import},
    {"export",
     "ENTITY --to FILE",
     QT_TRANSLATE_NOOP("Cli", "writes records into a CSV file"),
     nullptr,
     "contact --to contacts.csv --fields given,family,account.name",
     Needs::StoreToRead,
     1,
     1,
     {where, sort, fields, {"to", "FILE", QT_TRANSLATE_NOOP("Cli", "the file to write")}},
     command::exportTo},
    {"dump",
     "",
     QT_TRANSLATE_NOOP("Cli", "the whole profile, a record a line"),
     nullptr,
     "> everything.jsonl",
     Needs::StoreToRead,
     0,
     0,
     {},
     command::dump},
    {"backup",
     "FOLDER",
     QT_TRANSLATE_NOOP("Cli", "a copy that opens as a profile; others may go on working"),
     nullptr,
     "copy-of-today",
     Needs::StoreToRead,
     1,
     1,
     {},
     command::backup},
    {"check",
     "",
     QT_TRANSLATE_NOOP("Cli", "compares everything computed with the records"),
     nullptr,
     nullptr,
     Needs::StoreToRead,
     0,
     0,
     {{"repair", nullptr, QT_TRANSLATE_NOOP("Cli", "writes anew what is wrong")}},
     command::check},
};

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> table = reading;
        for (const auto &more : {writing, files})
            table.insert(table.end(), more.begin(), more.end());
        return table;
    }();
    return all;
}
