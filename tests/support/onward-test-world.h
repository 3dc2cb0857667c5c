/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "onward-test-history.h"

G_BEGIN_DECLS

/**
 * OnwardTestWorld:
 * A machine for the real reminders to live on: a clock, a desktop and a person that are made up, a
 * diary that is real, and the application that writes to it as well.  It plays a history, compares
 * what comes up with what a person was promised, and says where the two part.
 *
 * It stands between the parts of the program by the linker's --wrap, see tests/support/meson.build:
 * so a write can meet a full disk, and the program end between two steps.  There is one at a time.
 */
typedef struct _OnwardTestWorld OnwardTestWorld;

/* Mistakes that somebody could make, to see that they do not stay hidden. */
typedef enum
{
  ONWARD_TEST_NO_FAULT,
  ONWARD_TEST_LOST_CLAIM,       /* what is to be shown is shown, and not written down before */
  ONWARD_TEST_ABANDONED_CLAIM,  /* what a killed run had claimed is nobody's concern any more */
  ONWARD_TEST_DEAF_TIMER,       /* it sleeps when the machine does */
  ONWARD_TEST_DOUBLED_SHOW,     /* what was shown is not always remembered */
  ONWARD_TEST_DROPPED_DAY,      /* what fell due on an earlier day is left out */
  ONWARD_TEST_WRONG_ZONE,       /* where the program was started is taken for where the person is */
  ONWARD_TEST_N_FAULTS,
} OnwardTestFault;

OnwardTestWorld *onward_test_world_new  (OnwardTestFault fault);
void             onward_test_world_free (OnwardTestWorld *self);
/* An OnwardTestRun */
char            *onward_test_world_play (const OnwardTestHistory *history, gpointer world);

G_END_DECLS
