#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The commands of docs/import.md, run from the page as they stand, bring Northwind in to the cent.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
source_files="$root/../shared/data/northwind"
if [ ! -e "$source_files/orders.csv" ]; then
    echo "no Northwind beside the project: nothing to import"
    exit 0
fi
export PATH="${TRATO_BIN:-$root/build/release/bin}:$PATH" TRATO_KEYCHAIN=none LANG=en_US.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$source_files" "$work/northwind"
export NORTHWIND="$work/northwind" OFFICE="$work/office"

awk '/^```sh$/ {inside = 1; next} /^```$/ {inside = 0} inside' "$root/docs/import.md" >"$work/page.sh"
[ "$(grep -c '^trato-cli' "$work/page.sh")" -ge 7 ] || { echo "the page has lost its commands"; exit 1; }
bash -eu "$work/page.sh" >"$work/out"
tail -n 1 "$work/out" >"$work/orders.json"

trato-cli --profile "$OFFICE" list order_line --json --fields total \
    --where 'order.order_date >= 1997-01-01 and order.order_date < 1998-01-01' >"$work/lines.json"
count() { trato-cli --profile "$OFFICE" list "$1" --json --fields id | python3 -c 'import json, sys; print(len(json.load(sys.stdin)["rows"]))'; }
[ "$(count account) $(count contact) $(count product) $(count order) $(count order_line)" = "120 91 77 830 2155" ]
python3 - "$work/orders.json" "$work/lines.json" <<'PY'
import json
import sys
from decimal import Decimal

orders, lines = (json.load(open(name))["rows"] for name in sys.argv[1:])
total = lambda rows: sum(Decimal(row["total"].split()[0]) for row in rows)
assert (len(orders), len(lines)) == (408, 1059), (len(orders), len(lines))
assert total(orders) == total(lines) == Decimal("617085.35"), (total(orders), total(lines))
PY

# The file as published, unquoted: 24 rows have a cell too many.
if trato-cli --profile "$work/second" import "$NORTHWIND/customers-unquoted.csv" --entity account \
    --null NULL --map customerID=external_id --map companyName=name --json >"$work/report"; then
    echo "refused rows should have ended with 1"
    exit 1
fi
python3 - "$work/report" <<'PY'
import json
import sys

report = json.load(open(sys.argv[1]))
assert (report["created"], report["refused"]) == (67, 24), report
assert len(open(report["file"], encoding="utf-8-sig").read().splitlines()) == 25
PY
