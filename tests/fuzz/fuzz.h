/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <stddef.h>
#include <stdint.h>

/* What libFuzzer calls with one text after another; ends the program when something is wrong. */
int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);
