#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Plays the working day of an office that works alone, on a new folder, naming each command.
#   play.sh [--alone|--headless] [FOLDER]     TRATO_BIN: where trato-cli is
# Ends with 0 only if every step gave what it should.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
bin=${TRATO_BIN:-$root/build/release/bin}
export TRATO_KEYCHAIN=none

folder=
for word in "$@"; do
    case $word in
    --alone | --headless) ;;
    -*) echo "play: unknown option $word" >&2; exit 2 ;;
    *) folder=$word ;;
    esac
done
if [ -z "$folder" ]; then
    mkdir -p "$root/build/office"
    folder=$(mktemp -d "$root/build/office/$(date +%Y-%m-%d)-XXXX")/profile
fi
if [ -e "$folder" ]; then
    echo "play: $folder is there already and stays as it is" >&2
    exit 1
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

steps=0
fail() {
    echo "  ✗ $1" >&2
    echo "The day stopped at step $steps. The office is in $folder." >&2
    exit 1
}
say() {
    steps=$((steps + 1))
    printf '\n%d. %s\n' "$steps" "$1"
}
# Shows a command, runs it, keeps what it printed and its exit code.
trato() {
    printf '   $ trato-cli'
    printf ' %q' "$@"
    printf '\n'
    out=$("$bin/trato-cli" --profile "$folder" --language en "$@" 2>&1)
    code=$?
    [ -z "$out" ] || printf '%s\n' "$out" | head -n 12 | sed 's/^/     /'
}
# The same without showing, for what the play itself needs to know.
ask() {
    "$bin/trato-cli" --profile "$folder" --language en "$@" 2>/dev/null
}
# value FIELD: of the first row of a list, or of the record shown; fails where there is none.
value() {
    python3 -c 'import json, sys
d = json.load(sys.stdin)
print((d["values"] if "values" in d else d["rows"][0])[sys.argv[1]] or "")' "$1"
}
expect() { [ "$code" = "$1" ] || fail "expected exit code $1, got $code"; }
contains() { case $out in *"$1"*) ;; *) fail "expected to read: $1" ;; esac; }

echo "Filling a new office in $folder"
"$root/resources/sample/fill.sh" "$bin/trato-cli" "$folder" || fail "the sample company was not taken"

say "Who works here"
trato status
expect 0

name=$(ask list account --where 'address.city ~ madrid and phone is not empty' --sort name --limit 1 --fields name --json | value name) || fail "nothing found"
piece=$(python3 -c 'import sys; print(" ".join(word[:5] for word in sys.argv[1].replace(",", " ").split()[:2]))' "$name")
say "A customer calls: find them by a piece of the name"
trato search "$piece"
expect 0
contains "$name"
customer=$(ask list account --where "name = \"$name\"" --limit 1 --json | value id) || fail "nothing found"

say "Log the call"
trato create activity kind=call subject="Asked for a new quote" account="$customer" status=held
expect 0
trato show account "$customer"
expect 0
[ -n "$(ask show account "$customer" --json | value last_contact)" ] ||
    fail "the account does not know its last contact"

say "Move a deal to negotiation"
deal=$(ask list opportunity --where 'stage.class = open and pipeline = "Standard" and stage != "Negotiation"' --limit 1 --json | value id) || fail "nothing found"
trato set opportunity "$deal" stage=Negotiation
expect 0
trato history opportunity "$deal"
expect 0
contains Negotiation
[ "$(ask show opportunity "$deal" --json | value probability)" = 80 ] ||
    fail "the deal did not take the stage's probability"

say "Open a case"
trato create case subject="The second delivery is incomplete" account="$customer" priority=high
expect 0
case_id=$out
trato show case "$case_id"
expect 0
contains C-

say "Place an order with lines"
sku=$(ask list product --sort sku --limit 1 --fields sku --json | value sku) || fail "nothing found"
trato create order account="$customer" currency=EUR
expect 0
order=$out
trato create order_line order="$order" product="$sku" quantity=3 unit_price='120.00 EUR' discount=10
expect 0
trato create order_line order="$order" text="Delivery" quantity=1 unit_price='15.50 EUR'
expect 0
trato list order --where "id = $order" --fields number,account.name,total
expect 0
[ "$(ask show order "$order" --json | value total)" = "339.50 EUR" ] ||
    fail "the order does not come to 339.50 EUR"

say "A wrong tax id is refused, and says so"
trato set account "$customer" tax_id=B64717837
expect 1
contains B64717837

say "See what a field was, and set it back"
before=$(ask show account "$customer" --json | value phone)
trato set account "$customer" phone="+34 915 550 199"
expect 0
trato history account "$customer"
expect 0
contains "+34 915 550 199"
action=$(ask history account "$customer" --json | python3 -c 'import json, sys; print(json.load(sys.stdin)["changes"][-1]["action"])')
trato undo "$action"
expect 0
[ "$(ask show account "$customer" --json | value phone)" = "$before" ] ||
    fail "the phone is not what it was"

say "Deals of one city, the largest first"
trato list opportunity --where 'account.address.city ~ madrid and stage.class = open' --sort -amount --limit 5 --fields name,amount,stage
expect 0

say "Take a file with two bad rows"
cat >"$work/fair.csv" <<'CSV'
name,email,tax_id,address.city
Talleres Miño,info@talleresmino.example,es_nif:A58818501,Lugo
No mail,this is no address,,Lugo
No such id,,es_nif:B64717837,Lugo
北京晨星科技有限公司,hello@chenxing.example,,北京市
CSV
trato import "$work/fair.csv" --entity account
expect 1
[ "$(wc -l <"$work/fair.refused.csv")" = 3 ] || fail "two rows should have been refused"
sed 's/^/     /' "$work/fair.refused.csv"
trato search 晨星
contains 北京晨星科技有限公司

say "Everything computed is as it should be"
trato check
expect 0

printf '\nThe day is done: %d steps. To go on in this office:\n' "$steps"
printf '   %s --profile %q list account --limit 10\n' "${bin#"$root"/}/trato-cli" "$folder"
printf '   %s --profile %q --help\n' "${bin#"$root"/}/trato-cli" "$folder"
