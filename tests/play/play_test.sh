#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The working day of an office alone goes as it should, and never touches a folder that is there.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bash "$here/play.sh" --alone "$work/office" >"$work/out" 2>&1 || { cat "$work/out"; exit 1; }
grep -q 'The day is done' "$work/out"
before=$(sha256sum "$work/office/store.db")
if bash "$here/play.sh" --alone "$work/office" >/dev/null 2>&1; then
    echo "an office that is there was filled again"
    exit 1
fi
[ "$before" = "$(sha256sum "$work/office/store.db")" ]
