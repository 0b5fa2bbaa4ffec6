/* Prints the events of the calendar on standard input as JSON, as libical reads them; fails where it finds an error. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>

static void print_text(const char *name, const char *text) {
  printf("\"%s\":\"", name);
  for (const unsigned char *at = (const unsigned char *)(text ? text : ""); *at; at++) {
    if (*at < 0x20 || *at == '"' || *at == '\\') printf("\\u%04x", *at);
    else putchar(*at);
  }
  putchar('"');
}

static void print_time(const char *name, icaltimetype time) {
  printf("\"%s\":\"%04d-%02d-%02d", name, time.year, time.month, time.day);
  if (!time.is_date) printf("T%02d:%02d:%02d%s", time.hour, time.minute, time.second, icaltime_is_utc(time) ? "Z" : "");
  putchar('"');
}

static int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

static void print_alarms(const char *name, icalcomponent *event) {
  int minutes[16], count = 0;
  icalcomponent *alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
  for (; alarm && count < 16; alarm = icalcomponent_get_next_component(event, ICAL_VALARM_COMPONENT)) {
    icalproperty *trigger = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);
    minutes[count++] = icaldurationtype_as_int(icalproperty_get_trigger(trigger).duration) / 60;
  }
  qsort(minutes, (size_t)count, sizeof *minutes, compare);
  printf("\"%s\":[", name);
  for (int at = 0; at < count; at++) printf("%s%d", at ? "," : "", minutes[at]);
  putchar(']');
}

static char *read_line(char *line, size_t size, void *stream) { return fgets(line, (int)size, stream); }

static int print_errors(icalcomponent *component) {
  int count = 0;
  int is_event = icalcomponent_isa(component) == ICAL_VEVENT_COMPONENT;
  const char *name = is_event ? icalcomponent_get_uid(component) : "outside of the events";
  icalproperty *error = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY);
  for (; error; error = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY), count++)
    fprintf(stderr, "%s: %s\n", name, icalproperty_get_xlicerror(error));
  icalcomponent *inner = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT);
  for (; inner; inner = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) count += print_errors(inner);
  return count;
}

int main(void) {
  icalerror_set_errors_are_fatal(0);
  icalparser *parser = icalparser_new();
  icalparser_set_gen_data(parser, stdin);
  icalcomponent *calendar = icalparser_parse(parser, read_line);
  if (!calendar || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) return fputs("no one calendar\n", stderr), 1;
  int holds = icalrestriction_check(calendar); /* it notes what does not hold as X-LIC-ERROR, as the parser does */
  if (print_errors(calendar) > 0 || !holds) return 1;
  const char *comma = "[";
  icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
  for (; event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT), comma = ",") {
    printf("%s{", comma);
    print_text("uid", icalcomponent_get_uid(event)), putchar(',');
    print_time("start", icalcomponent_get_dtstart(event)), putchar(',');
    print_time("end", icalcomponent_get_dtend(event)), putchar(',');
    print_text("title", icalcomponent_get_summary(event)), putchar(',');
    print_text("description", icalcomponent_get_description(event)), putchar(',');
    print_text("location", icalcomponent_get_location(event)), putchar(',');
    print_alarms("alarms", event), putchar('}');
  }
  puts("]");
  return 0;
}
