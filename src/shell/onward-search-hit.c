/* SPDX-FileCopyrightText: 2026 The Onward developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "onward-search-hit.h"

#include <glib/gi18n.h>

#include "onward-record-look.h"
#include "onward-time.h"

struct _OnwardSearchHit
{
  GObject parent_instance;

  /* owned */
  char *target;
  char *title;
  char *snippet;
  char *day;
  char *exact;

  const char *heading;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_SNIPPET,
  PROP_DAY,
  PROP_EXACT,
  PROP_HEADING,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (OnwardSearchHit, onward_search_hit, G_TYPE_OBJECT)

static void
onward_search_hit_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  OnwardSearchHit *self = ONWARD_SEARCH_HIT (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_SNIPPET:
      g_value_set_string (value, self->snippet);
      break;
    case PROP_DAY:
      g_value_set_string (value, self->day);
      break;
    case PROP_EXACT:
      g_value_set_string (value, self->exact);
      break;
    case PROP_HEADING:
      g_value_set_string (value, self->heading);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
onward_search_hit_finalize (GObject *object)
{
  OnwardSearchHit *self = ONWARD_SEARCH_HIT (object);

  g_free (self->target);
  g_free (self->title);
  g_free (self->snippet);
  g_free (self->day);
  g_free (self->exact);
  G_OBJECT_CLASS (onward_search_hit_parent_class)->finalize (object);
}

static void
onward_search_hit_class_init (OnwardSearchHitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = onward_search_hit_finalize;
  object_class->get_property = onward_search_hit_get_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  properties[PROP_SNIPPET] = g_param_spec_string ("snippet", NULL, NULL, "", flags);
  properties[PROP_DAY] = g_param_spec_string ("day", NULL, NULL, "", flags);
  properties[PROP_EXACT] = g_param_spec_string ("exact", NULL, NULL, "", flags);
  properties[PROP_HEADING] = g_param_spec_string ("heading", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
onward_search_hit_init (OnwardSearchHit *self)
{
}

OnwardSearchHit *
onward_search_hit_new (const OnwardHit *hit, gboolean first, const char *today)
{
  OnwardSearchHit *self = g_object_new (ONWARD_TYPE_SEARCH_HIT, NULL);

  self->target = g_strdup_printf ("%s/%s", hit->type->name, hit->uid);
  self->title = g_strdup (hit->title);
  self->snippet = g_strdup (hit->snippet != NULL ? hit->snippet : "");
  self->day = *hit->day != '\0' ? onward_day_say (hit->day, today) : g_strdup ("");
  self->exact = *hit->day != '\0' ? onward_day_say_exact (hit->day) : g_strdup ("");
  self->heading = first ? onward_record_heading (hit->type) : "";
  return self;
}

/* Returns: what "win.open" takes. */
const char *
onward_search_hit_get_target (OnwardSearchHit *self)
{
  g_return_val_if_fail (ONWARD_IS_SEARCH_HIT (self), "");
  return self->target;
}
