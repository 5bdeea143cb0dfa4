// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

extern int planted_fault; ///< which one is at work (faults.cmake); 0: none
