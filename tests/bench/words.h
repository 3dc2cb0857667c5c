/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Made-up words whose frequencies fall as those of a real language do (Zipf), always the same. */

#define BENCH_N_WORDS 12000

typedef struct _BenchWords BenchWords;

BenchWords *bench_words_new       (void);
void        bench_words_free      (BenchWords *self);
const char *bench_words_get       (BenchWords *self, guint rank);
guint32     bench_words_random    (BenchWords *self, guint32 below);
char       *bench_words_make_text (BenchWords *self, guint n_words);

G_END_DECLS
