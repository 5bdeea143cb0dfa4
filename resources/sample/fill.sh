#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fills an office with the sample company: fill.sh TRATO-CLI PROFILE [DAY]
# DAY (today) is the day from which the sample's dates are counted.
set -eu
cli=$1 profile=$2 day=${3:-$(date +%F)}
here=$(cd "$(dirname "$0")" && pwd)
for file in "$here"/[0-9]*.csv; do
    entity=$(basename "$file" .csv)
    "$cli" --profile "$profile" import "$file" --entity "${entity#*_}" --day-zero "$day" >/dev/null
done
