#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Where nothing may be written an office is read as ever; whatever writes says so in one sentence of
# the person's language, ends with 4, and leaves every byte as it is.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
export TRATO_KEYCHAIN=none LANG=C.UTF-8 TZ=UTC
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; chmod -R u+w "$work"; rm -rf "$work"' EXIT
chmod 755 "$work"
# Another user may not enter the checkout.
install -m 755 "${TRATO_BIN:-$root/build/release/bin}/trato-cli" "$work/trato-cli"
office=$work/office
out=$work/out
fail() {
    echo "$way: $1" >&2
    exit 1
}

# ——— three ways to be refused ———

# On a mount that is read-only, where even root writes nothing.
mounted() {
    unshare --mount sh -c 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"' \
        "$office" "$@"
}
# In a folder without rights: root, who writes everywhere, becomes nobody.
unprivileged() {
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
    else
        "$@"
    fi
}

# ——— what is tried ———

bytes() { (cd "$office" && ls -la . && sha256sum store.db*) | grep -v ' \.\.$'; }

# reads COMMAND…: the same bytes as in a folder that can be written.
reads() {
    "$work/trato-cli" --profile "$copy" "$@" >"$work/expected" || fail "$*: not even there"
    rm -rf "${out:?}"/* # whoever made a file there, the next one makes it anew
    "$way" "$work/trato-cli" --profile "$office" "$@" >"$work/got" 2>"$work/err" </dev/null ||
        fail "$* ended with $?: $(cat "$work/err")"
    diff <(sed "s|$copy|$office|" "$work/expected") "$work/got" >&2 || fail "$*: not what is there"
    [ ! -s "$work/err" ] || fail "$* said: $(cat "$work/err")"
}
# refuses COMMAND…: exit code 4 and one sentence, in each language.
refuses() {
    local language part code
    for language in 'en:is read-only' 'zh_CN:只读' 'es:solo lectura'; do
        part=${language#*:}
        code=0
        "$way" "$work/trato-cli" --profile "$office" --language "${language%%:*}" "$@" \
            >"$work/got" 2>"$work/err" <"$work/operation" || code=$?
        [ "$code" = 4 ] || fail "$*: ended with $code, not 4: $(cat "$work/err")"
        [ "$(wc -l <"$work/err")" = 1 ] || fail "$*: no single sentence: $(cat "$work/err")"
        grep -q "$part" "$work/err" || fail "$* should have said “$part”: $(cat "$work/err")"
    done
}

try() {
    reads status
    reads entities
    reads fields account
    reads list account --where 'address.city ~ vigo' --sort -name
    reads show account "$first" --json
    reads history account "$first"
    reads search 北京
    reads dump
    reads check
    reads check --repair # nothing is wrong, so nothing is written
    reads export account --to "$out/accounts.csv"
    [ -s "$out/accounts.csv" ] || fail "nothing was exported"
    "$way" "$work/trato-cli" --profile "$office" backup "$out/backup" >/dev/null ||
        fail "no backup"
    [ "$("$work/trato-cli" --profile "$out/backup" dump)" = "$("$work/trato-cli" --profile "$copy" dump)" ] ||
        fail "the backup is another office"

    refuses create account name=Lugo
    refuses set account "$first" name=Lugo
    refuses delete account "$first"
    refuses restore account "$deleted"
    refuses undo "$action"
    refuses apply
    refuses import "$work/companies.csv" --entity account
    refuses import "$work/companies.csv" --entity account --dry-run
}

# ——— the office ———

mkdir "$out"
chmod 777 "$out"
printf 'name,address.city\nSol,Vigo\n北京晨星,北京\n' >"$work/companies.csv"
printf '{"op":"create","entity":"account","values":{"name":"Lugo"}}\n' >"$work/operation"
action=$("$work/trato-cli" --profile "$office" import "$work/companies.csv" --entity account --json \
    2>/dev/null | sed 's/.*"action":"\([^"]*\)".*/\1/')
first=$("$work/trato-cli" --profile "$office" create account name=Vigo address.city=Vigo)
"$work/trato-cli" --profile "$office" set account "$first" phone='+34 912 345 678' >/dev/null
deleted=$("$work/trato-cli" --profile "$office" create account name=Gone)
"$work/trato-cli" --profile "$office" delete account "$deleted" >/dev/null
copy=$work/copy
cp -r "$office" "$copy"

ways=unprivileged
if way=mounted mounted true 2>/dev/null; then ways="mounted unprivileged"; fi
for way in $ways; do
    if [ "$way" = unprivileged ]; then
        chmod 555 "$office"
        chmod 444 "$office"/*
    fi
    before=$(bytes)
    try
    [ "$before" = "$(bytes)" ] || fail "something was written"
done

# ——— the log of a program that is still at work, or was killed at it ———

chmod 755 "$office"
chmod 644 "$office"/*
for way in $ways; do
    mkfifo "$work/pipe"
    "$work/trato-cli" --profile "$office" apply <"$work/pipe" >"$work/answers" 2>/dev/null &
    exec 3>"$work/pipe"
    for name in Ana Bea; do
        printf '{"op":"create","entity":"account","values":{"name":"%s"}}\n' "$name" >&3
    done
    until [ "$(wc -l <"$work/answers")" = 2 ]; do sleep 0.02; done
    for state in working killed; do
        if [ $state = killed ]; then
            kill -9 %% && wait %% 2>/dev/null || true
            exec 3>&-
        fi
        [ -s "$office/store.db-wal" ] || fail "no log to read"
        if [ "$way" = unprivileged ]; then
            chmod 555 "$office"
            chmod 444 "$office"/*
        fi
        [ "$("$way" "$work/trato-cli" --profile "$office" list account | grep -cE 'Ana|Bea')" = 2 ] ||
            fail "the last changes cannot be read ($state)"
        refuses create account name=Lugo
    done
    rm "$work/pipe"
    # A log alone, whose index is gone, can only be read by writing: that is said, nothing older shown.
    mv "$office/store.db-shm" "$work/index"
    refuses list account
    mv "$work/index" "$office/store.db-shm"
    chmod 755 "$office"
    chmod 644 "$office"/*
    "$work/trato-cli" --profile "$office" check >/dev/null || fail "the store is not sound"
    for name in $("$work/trato-cli" --profile "$office" list account --fields id \
        --where 'name in ("Ana","Bea")' --json | grep -oE '[0-9a-f-]{36}'); do
        "$work/trato-cli" --profile "$office" delete account "$name" >/dev/null
    done
done

# ——— folders beside the office ———

way=unprivileged
mkdir "$work/closed"
printf 'name,email\nGood,\nBad,no mail\n' >"$work/closed/in.csv"
chmod 555 "$work/closed"
chmod 777 "$office"
chmod 666 "$office"/*
code=0
"$way" "$work/trato-cli" --profile "$office" import "$work/closed/in.csv" --entity account --json \
    >"$work/got" 2>"$work/err" || code=$?
[ "$code" = 1 ] && grep -q "\"file\":\"$office/in.refused.csv\"" "$work/got" ||
    fail "refused rows: $code, $(cat "$work/got" "$work/err")"
grep -q 'no mail' "$office/in.refused.csv" || fail "the refused row is in no file"
for language in 'en:cannot be written' 'zh_CN:无法写入' 'es:no se puede escribir'; do
    code=0
    "$way" "$work/trato-cli" --profile "$office" --language "${language%%:*}" \
        export account --to "$work/closed/out.csv" >"$work/got" 2>"$work/err" || code=$?
    [ "$code" = 1 ] && grep -q "${language#*:}" "$work/err" && grep -q closed/out.csv "$work/err" ||
        fail "export: $code, $(cat "$work/err")"
done
[ "$(ls "$work/closed")" = in.csv ] || fail "something was written: $(ls "$work/closed")"
"$work/trato-cli" --profile "$office" check >/dev/null || fail "the store is not sound"

# An office of somebody else's, whose folder may not even be entered, is not taken for none.
chmod 000 "$office"
for command in 'list account' 'create account name=Lugo'; do
    code=0
    # shellcheck disable=SC2086
    "$way" "$work/trato-cli" --profile "$office" $command >"$work/got" 2>"$work/err" || code=$?
    [ "$code" = 4 ] && grep -q "“$office” cannot be read" "$work/err" ||
        fail "$command: $code, $(cat "$work/err")"
done
echo "tried: $ways"
