#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Ctrl+C in the middle of a long command leaves a whole store, and says so.
exec python3 "$(dirname "$0")/interrupt.py"
