# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sample company; start it with make_sample.py, one folder up."""
