/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-posting-words.h"

#include <string.h>

/* Folded; a line begins with one and a colon. */
static const char *const labels[][12] = {
  [ONWARD_POSTING_LABEL_EMPLOYER] = { "employer", "company", "organisation", "organization", "arbeitgeber",
                                      "firma", "unternehmen", NULL },
  [ONWARD_POSTING_LABEL_ROLE] = { "role", "position", "job title", "title", "job", "stelle",
                                  "stellenbezeichnung", "stellentitel", "jobtitel", "berufsbezeichnung", NULL },
  [ONWARD_POSTING_LABEL_PLACE] = { "location", "place", "ort", "standort", "arbeitsort", "einsatzort", NULL },
};

/* What a pasted line may begin with that says nothing about the job. */
static const char *const openings[] = {
  "re:", "fwd:", "fw:", "aw:", "wg:", "subject:", "betreff:", "job:", "stellenangebot:", "stellenanzeige:", "hiring:",
  "we are hiring:", "we're hiring:", "wir suchen:", "job offer:", "job opening:",
};

/* Words that stand alone ("\\b" on both sides), and ends of German compounds ("Softwareentwicklerin"). */
#define ROLE_WORDS \
  "accountant|administrator|agent|analyst|architect|artist|assistant|associate|attorney|auditor|author|buyer|" \
  "carer|cashier|chef|chemist|clerk|coach|consultant|controller|cook|coordinator|copywriter|counsel|counsellor|" \
  "curator|dentist|designer|developer|devops|director|doctor|driver|economist|editor|educator|electrician|" \
  "engineer|evangelist|executive|expert|fellow|gardener|head of|instructor|intern|internship|journalist|junior|" \
  "lawyer|lead|lecturer|librarian|manager|mechanic|midwife|nurse|officer|operator|paralegal|pharmacist|" \
  "physician|physiotherapist|planner|principal|producer|professor|programmer|psychologist|receptionist|" \
  "recruiter|representative|researcher|salesperson|scientist|secretary|senior|specialist|sre|strategist|" \
  "superintendent|supervisor|surveyor|sysadmin|teacher|technician|therapist|trainee|trainer|translator|tutor|" \
  "vet|waiter|warehouse worker|welder|writer|" \
  "duales studium|erzieher|fahrer|koch|köchin|leitung|lehrer|pfleger|praktikum|arzt|ärztin|werkstudium"
#define ROLE_ENDS \
  "anwalt|anwältin|angestellte|architekt|assistenz|assistent|ausbildung|beamter|beauftragte|berater|betreuer|" \
  "buchhalter|chemiker|direktor|disponent|elektroniker|entwickler|erzieher|fahrer|fachkraft|forscher|gestalter|" \
  "händler|hilfe|informatiker|ingenieur|kauffrau|kaufmann|kaufleute|kraft|krankenschwester|lehrer|leiter|leitung|" \
  "meister|mechaniker|mechatroniker|mitarbeiter|monteur|pädagoge|pädagogin|pfleger|planer|praktikant|prüfer|" \
  "redakteur|referent|sachbearbeiter|schreiner|sekretär|spezialist|student|techniker|therapeut|verkäufer|" \
  "verwalter|volontariat|wissenschaftler|manager"

/* "(m/w/d)", "(all genders)" and their kin. */
#define GENDER_TAG "\\s*[(\\[]\\s*(?:[mwfdxi*]\\s*[/|,·]\\s*)+[mwfdxi*](?:iv|ers)?\\s*[)\\]]|\\s*\\((?:all genders|gn|a|divers)\\)"

static const char *const boards[] = {
  "linkedin", "indeed", "indeed.com", "stepstone", "stepstone.de", "xing", "xing jobs", "glassdoor", "monster", "monster.de",
  "jobs", "careers", "career", "karriere", "stellenangebote", "arbeitsagentur", "jobware", "kununu", "ziprecruiter",
  "wellfound", "welcome to the jungle", "greenhouse", "lever", "personio", "workday", "smartrecruiters",
};

/* Headings of a posting that could pass for a name. */
static const char *const headings[] = {
  "about us", "about you", "about the role", "about the job", "about the company", "about the team", "apply now",
  "job description", "description", "overview", "full-time", "full time", "part-time", "part time", "remote", "hybrid",
  "on-site", "location", "responsibilities", "requirements", "your tasks", "what you will do", "what we offer", "who we are",
  "über uns", "deine aufgaben", "ihre aufgaben", "aufgaben", "dein profil", "ihr profil", "profil", "vollzeit", "teilzeit",
  "festanstellung", "unbefristet", "befristet", "homeoffice", "wir bieten", "stellenbeschreibung", "jetzt bewerben",
};

/* Hosts on which many employers advertise, and where in the address their name stands. */
static const struct
{
  const char *host;
  enum { NOWHERE, FIRST_SEGMENT, SUBDOMAIN } name;
} hosts[] = {
  { "greenhouse.io", FIRST_SEGMENT }, { "lever.co", FIRST_SEGMENT }, { "ashbyhq.com", FIRST_SEGMENT },
  { "smartrecruiters.com", FIRST_SEGMENT }, { "workable.com", FIRST_SEGMENT }, { "personio.de", SUBDOMAIN },
  { "personio.com", SUBDOMAIN }, { "recruitee.com", SUBDOMAIN }, { "teamtailor.com", SUBDOMAIN },
  { "bamboohr.com", SUBDOMAIN }, { "breezy.hr", SUBDOMAIN }, { "softgarden.io", SUBDOMAIN },
  { "myworkdayjobs.com", SUBDOMAIN }, { "linkedin.com", NOWHERE }, { "lnkd.in", NOWHERE }, { "indeed.com", NOWHERE },
  { "stepstone.de", NOWHERE }, { "xing.com", NOWHERE }, { "glassdoor.com", NOWHERE }, { "glassdoor.de", NOWHERE },
  { "monster.com", NOWHERE }, { "monster.de", NOWHERE }, { "arbeitsagentur.de", NOWHERE }, { "jobware.de", NOWHERE },
  { "wellfound.com", NOWHERE }, { "welcometothejungle.com", NOWHERE }, { "ziprecruiter.com", NOWHERE },
  { "kimeta.de", NOWHERE }, { "joblift.de", NOWHERE }, { "google.com", NOWHERE }, { "bit.ly", NOWHERE },
  /* and those that give anybody a mail address */
  { "gmail.com", NOWHERE }, { "googlemail.com", NOWHERE }, { "gmx.de", NOWHERE }, { "gmx.net", NOWHERE },
  { "gmx.at", NOWHERE }, { "web.de", NOWHERE }, { "outlook.com", NOWHERE }, { "hotmail.com", NOWHERE },
  { "live.com", NOWHERE }, { "yahoo.com", NOWHERE }, { "icloud.com", NOWHERE }, { "me.com", NOWHERE },
  { "proton.me", NOWHERE }, { "protonmail.com", NOWHERE }, { "posteo.de", NOWHERE }, { "mailbox.org", NOWHERE },
  { "t-online.de", NOWHERE }, { "aol.com", NOWHERE },
};

static gboolean
is_one_of (const char *text, const char *const *words, gsize count)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);

  g_strstrip (folded);
  for (gsize i = 0; i < count; i++)
    {
      g_autofree char *word = g_utf8_casefold (words[i], -1);

      if (g_str_equal (folded, word))
        return TRUE;
    }
  return FALSE;
}

/* Returns: (nullable): what follows "label:" at the start of the line, stripped. */
const char *
onward_posting_words_after_label (const char *line, OnwardPostingLabel label)
{
  const char *colon = strchr (line, ':');
  g_autofree char *before = NULL;
  const char *rest;
  gsize count = 0;

  if (colon == NULL || colon - line > 40)
    return NULL;
  before = g_strndup (line, colon - line);
  while (labels[label][count] != NULL)
    count++;
  if (!is_one_of (before, labels[label], count))
    return NULL;
  rest = colon + 1;
  while (g_ascii_isspace (*rest))
    rest++;
  return *rest != '\0' ? rest : NULL;
}

gboolean
onward_posting_words_is_label (const char *line)
{
  return onward_posting_words_after_label (line, ONWARD_POSTING_LABEL_EMPLOYER) != NULL ||
         onward_posting_words_after_label (line, ONWARD_POSTING_LABEL_ROLE) != NULL ||
         onward_posting_words_after_label (line, ONWARD_POSTING_LABEL_PLACE) != NULL;
}

gboolean
onward_posting_words_is_role (const char *text)
{
  return g_regex_match_simple (GENDER_TAG, text, G_REGEX_CASELESS, 0) ||
         g_regex_match_simple ("(?<!\\p{L})(?:" ROLE_WORDS ")(?:s|in|innen)?(?!\\p{L})|"
                               "(?:" ROLE_ENDS ")(?:in|innen|[*:_/]-?in|/-in)?(?!\\p{L})",
                               text, G_REGEX_CASELESS, 0);
}

gboolean
onward_posting_words_is_board (const char *text)
{
  return is_one_of (text, boards, G_N_ELEMENTS (boards));
}

gboolean
onward_posting_words_is_heading (const char *text)
{
  return is_one_of (text, headings, G_N_ELEMENTS (headings)) || g_str_has_prefix (text, "About ") ||
         g_str_has_prefix (text, "Über ");
}

/* Returns: whether these are a few words that all begin as names do, save for small ones between. */
gboolean
onward_posting_words_are_a_name (const char *text)
{
  static const char *const small[] = { "of", "the", "and", "for", "de", "di", "du", "la", "van", "von",
                                       "und", "für", "der", "am", "e.v." };
  g_auto (GStrv) words = g_regex_split_simple ("\\s+", text, 0, 0);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (i >= 6 || (g_unichar_islower (g_utf8_get_char (words[i])) &&
                     !is_one_of (words[i], small, G_N_ELEMENTS (small))))
        return FALSE;
    }
  return TRUE;
}

static char *
without (const char *text, const char *pattern)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_CASELESS, 0, NULL);
  char *rest = g_regex_replace_literal (regex, text, -1, 0, "", 0, NULL);

  return rest != NULL ? g_strstrip (rest) : g_strdup (text);
}

/* Returns: (transfer full): the role without "(m/w/d)" and an article before it. */
char *
onward_posting_words_clean_role (const char *text)
{
  g_autofree char *bare = without (text, GENDER_TAG);

  return without (bare, "^(?:an?|eine[nr]?)\\s+|[\\s,:–—-]+$");
}

/* Returns: (transfer full): the line without marks of lists and headings, links, and openings such
 * as "Re:". */
char *
onward_posting_words_bare_line (const char *line)
{
  g_autofree char *bare = without (line, "^[\\s#>*•·–—-]+|\\*+$|(?:https?://|www\\.)\\S+");
  gboolean again;

  do
    {
      again = FALSE;
      for (gsize i = 0; i < G_N_ELEMENTS (openings); i++)
        {
          if (g_ascii_strncasecmp (bare, openings[i], strlen (openings[i])) != 0)
            continue;
          memmove (bare, bare + strlen (openings[i]), strlen (bare + strlen (openings[i])) + 1);
          g_strstrip (bare);
          again = TRUE;
        }
    }
  while (again);
  return g_steal_pointer (&bare);
}

/* Returns: (transfer full): "Norrland Data GmbH" out of a sentence, the name in a line "About
 * Norrland", or "". */
char *
onward_posting_words_find_employer (const char *line)
{
  static const char *const patterns[] = {
    "(?<![\\p{L}\\d])((?:(?!(?:Die|Der|Das|Wir|The|We|At|Bei|Als|As|Our|Unsere?)\\b)[\\p{Lu}\\d][\\p{L}\\d&.'’-]*\\s+(?:& )?){1,5}"
    "(?:g?GmbH(?: & Co\\. KG)?|AG|SE|KGaA|e\\. ?V\\.|OHG|Inc\\.?|Ltd\\.?|LLC|PLC|Corp\\.?|AB|Oy|ApS|B\\.V\\.|S\\.A\\.|S\\.r\\.l\\.))(?!\\p{L})",
    "^\\W*(?:About|Über) ((?!(?:us|you|the|uns|dich|this|our)\\b)\\p{Lu}[^.:,!?]{1,50})$",
  };

  if (strlen (line) > 2000)
    return g_strdup ("");
  for (gsize i = 0; i < G_N_ELEMENTS (patterns); i++)
    {
      g_autoptr (GRegex) regex = g_regex_new (patterns[i], 0, 0, NULL);
      g_autoptr (GMatchInfo) match = NULL;

      if (g_regex_match (regex, line, 0, &match))
        return g_strstrip (g_match_info_fetch (match, 1));
    }
  return g_strdup ("");
}

/* "norrland-data" → "Norrland Data". */
static char *
name_from_slug (const char *slug)
{
  g_auto (GStrv) words = g_strsplit_set (slug, "-_+", -1);
  GString *name = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] == '\0')
        continue;
      if (name->len > 0)
        g_string_append_c (name, ' ');
      g_string_append_unichar (name, g_unichar_toupper (g_utf8_get_char (words[i])));
      g_string_append (name, g_utf8_next_char (words[i]));
    }
  return g_string_free (name, FALSE);
}

static gboolean
is_within (const char *host, const char *domain)
{
  gsize all = strlen (host), part = strlen (domain);

  return g_str_equal (host, domain) ||
         (all > part && host[all - part - 1] == '.' && g_str_equal (host + all - part, domain));
}

/* Of "jobs.norrland-data.co.uk" the "norrland-data". */
static char *
dup_own_label (const char *host)
{
  g_auto (GStrv) parts = g_strsplit (host, ".", -1);
  guint count = g_strv_length (parts);

  if (count < 2 || g_hostname_is_ip_address (host))
    return g_strdup ("");
  if (count > 2 && strlen (parts[count - 1]) == 2 && strlen (parts[count - 2]) <= 3)
    return g_strdup (parts[count - 3]);
  return g_strdup (parts[count - 2]);
}

static char *
employer_of_address (const char *host, const char *path)
{
  g_autofree char *lower = g_ascii_strdown (host, -1);
  g_autofree char *label = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (hosts); i++)
    {
      g_auto (GStrv) parts = NULL;

      if (!is_within (lower, hosts[i].host))
        continue;
      parts = g_strsplit (hosts[i].name == SUBDOMAIN ? lower : path, hosts[i].name == SUBDOMAIN ? "." : "/", 3);
      if (hosts[i].name == NOWHERE || parts[0] == NULL)
        return g_strdup ("");
      if (hosts[i].name == FIRST_SEGMENT)
        return name_from_slug (parts[1] != NULL ? parts[1] : "");
      return g_str_equal (lower, hosts[i].host) ? g_strdup ("") : name_from_slug (parts[0]);
    }
  label = dup_own_label (lower);
  return name_from_slug (label);
}

/* Returns: (transfer full): the employer whose address it is, "" for job boards. */
char *
onward_posting_words_employer_of_link (const char *link)
{
  g_autoptr (GUri) uri = g_uri_parse (link, G_URI_FLAGS_PARSE_RELAXED, NULL);

  if (uri == NULL || g_uri_get_host (uri) == NULL)
    return g_strdup ("");
  return employer_of_address (g_uri_get_host (uri), g_uri_get_path (uri));
}

/* Returns: (transfer full): the same for what stands behind the @ of a mail address. */
char *
onward_posting_words_employer_of_host (const char *host)
{
  return employer_of_address (host, "");
}

/* Returns: (transfer full): ".../jobs/platform-engineer-4711" → "Platform engineer", or "". */
char *
onward_posting_words_role_of_link (const char *link)
{
  g_autoptr (GUri) uri = g_uri_parse (link, G_URI_FLAGS_PARSE_RELAXED, NULL);
  g_auto (GStrv) segments = NULL;
  g_autofree char *words = NULL;

  if (uri == NULL)
    return g_strdup ("");
  segments = g_strsplit (g_uri_get_path (uri), "/", -1);
  for (guint i = g_strv_length (segments); i > 0; i--)
    {
      g_autoptr (GRegex) spaces = NULL;
      g_autofree char *spaced = g_strdelimit (g_strdup (segments[i - 1]), "-_+", ' ');
      g_autofree char *bare = without (spaced, "\\b(?:[mwfdx](?: [mwfdx])+|\\w*\\d\\w*|html?)\\b|\\.html?$");

      if (strchr (bare, ' ') == NULL || !onward_posting_words_is_role (bare) || g_utf8_strlen (bare, -1) > 60)
        continue;
      spaces = g_regex_new (" +", 0, 0, NULL);
      words = g_regex_replace_literal (spaces, bare, -1, 0, " ", 0, NULL);
      *words = g_ascii_toupper (*words);
      return g_steal_pointer (&words);
    }
  return g_strdup ("");
}
