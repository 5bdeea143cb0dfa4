#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
exec python3 "$(dirname "$0")/crash.py" "${@:-200}"
