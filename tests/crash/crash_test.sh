#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Killed twenty times at random points, an office loses nothing that it acknowledged.
exec python3 "$(dirname "$0")/crash.py" 20
