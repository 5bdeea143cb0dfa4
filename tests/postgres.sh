#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A PostgreSQL of the tests' own: a temporary folder, any free port, gone afterwards.
#   . tests/postgres.sh; postgres_start; …; postgres_stop
#   tests/postgres.sh COMMAND…     runs the command beside one
# Tests find it in TRATO_TEST_POSTGRESQL.

postgres_folder=

# initdb and the server refuse root.
as_postgres() {
    if [ "$(id -u)" = 0 ]; then
        (cd / && runuser -u postgres -- "$@")
    else
        "$@"
    fi
}

postgres_start() {
    local bin port
    bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
    if [ ! -x "$bin/initdb" ]; then
        echo "no PostgreSQL found in /usr/lib/postgresql" >&2
        return 1
    fi
    postgres_folder=$(mktemp -d /tmp/trato-postgres.XXXXXX)
    postgres_bin=$bin
    if [ "$(id -u)" = 0 ]; then chown postgres: "$postgres_folder"; fi
    if ! as_postgres "$bin/initdb" -D "$postgres_folder/data" -U postgres -A trust -E UTF8 \
        --locale=C.UTF-8 --no-sync >"$postgres_folder.log" 2>&1; then
        cat "$postgres_folder.log" >&2
        return 1
    fi
    for _ in 1 2 3 4 5; do
        port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
        if as_postgres "$bin/pg_ctl" -D "$postgres_folder/data" -s -w -t 60 \
            -l "$postgres_folder/server.log" \
            -o "-c listen_addresses=127.0.0.1 -p $port -k $postgres_folder" \
            start >>"$postgres_folder.log" 2>&1 </dev/null; then
            export TRATO_TEST_POSTGRESQL="postgresql://postgres@127.0.0.1:$port/postgres"
            return 0
        fi
    done
    cat "$postgres_folder.log" "$postgres_folder/server.log" >&2 2>/dev/null
    return 1
}

postgres_stop() {
    [ -n "$postgres_folder" ] || return 0
    as_postgres "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -s -m immediate stop \
        >/dev/null 2>&1 || true
    rm -rf "$postgres_folder" "$postgres_folder.log"
    postgres_folder=
    unset TRATO_TEST_POSTGRESQL
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
    trap postgres_stop EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    postgres_start || exit 1
    "$@"
fi
