/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "words.h"

struct _BenchWords
{
  GRand *random;
  char *words[BENCH_N_WORDS];
  double sums[BENCH_N_WORDS]; /* of 1 / rank */
};

/* Every number is another word: short ones come first, as they do in languages. */
static char *
make_word (guint rank)
{
  static const char *const starts[] = { "b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w",
                                        "st", "br", "tr", "pl", "ch" };
  static const char *const vowels[] = { "a", "e", "i", "o", "u", "ea", "ou" };
  static const char *const ends[] = { "", "n", "r", "s", "t", "l" };
  const guint n = G_N_ELEMENTS (starts) * G_N_ELEMENTS (vowels);
  GString *word = g_string_new (NULL);
  guint rest = rank;

  do
    {
      g_string_append (word, starts[rest % G_N_ELEMENTS (starts)]);
      g_string_append (word, vowels[rest / G_N_ELEMENTS (starts) % G_N_ELEMENTS (vowels)]);
      rest /= n;
    }
  while (rest > 0);
  g_string_append (word, ends[(rank * 7 + rank / n) % G_N_ELEMENTS (ends)]);
  return g_string_free (word, FALSE);
}

BenchWords *
bench_words_new (void)
{
  BenchWords *self = g_new0 (BenchWords, 1);
  double sum = 0;

  self->random = g_rand_new_with_seed (2026);
  for (guint i = 0; i < BENCH_N_WORDS; i++)
    {
      sum += 1.0 / (i + 2.7);
      self->sums[i] = sum;
      self->words[i] = make_word (i);
    }
  return self;
}

void
bench_words_free (BenchWords *self)
{
  for (guint i = 0; i < BENCH_N_WORDS; i++)
    g_free (self->words[i]);
  g_rand_free (self->random);
  g_free (self);
}

const char *
bench_words_get (BenchWords *self, guint rank)
{
  return self->words[rank];
}

guint32
bench_words_random (BenchWords *self, guint32 below)
{
  return (guint32) g_rand_int_range (self->random, 0, (gint32) below);
}

static const char *
pick (BenchWords *self)
{
  double at = g_rand_double_range (self->random, 0, self->sums[BENCH_N_WORDS - 1]);
  guint low = 0, high = BENCH_N_WORDS - 1;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (self->sums[middle] < at)
        low = middle + 1;
      else
        high = middle;
    }
  return self->words[low];
}

/* Returns: (transfer full): sentences of five to fourteen words, in paragraphs. */
char *
bench_words_make_text (BenchWords *self, guint n_words)
{
  GString *text = g_string_sized_new (n_words * 6);
  guint left = 0;

  for (guint i = 0; i < n_words; i++)
    {
      gsize start;

      if (left == 0 && i > 0)
        g_string_append (text, bench_words_random (self, 5) == 0 ? ".\n\n" : ". ");
      else if (i > 0)
        g_string_append_c (text, ' ');
      start = text->len;
      g_string_append (text, pick (self));
      if (left == 0)
        {
          text->str[start] = g_ascii_toupper (text->str[start]);
          left = 5 + bench_words_random (self, 10);
        }
      left--;
    }
  g_string_append_c (text, '.');
  return g_string_free (text, FALSE);
}
