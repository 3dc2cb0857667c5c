/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-error.h"

G_DEFINE_QUARK (onward-error-quark, onward_error)
