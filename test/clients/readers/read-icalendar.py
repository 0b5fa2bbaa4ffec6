"""Prints the events of the calendar on standard input as JSON, as python-icalendar reads them."""

import datetime
import json
import sys

import icalendar


def write(time):
    if not isinstance(time, datetime.datetime):
        return time.isoformat()
    assert time.utcoffset() is not None, "a floating time"
    return time.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def minutes(duration):
    return duration.total_seconds() / 60


calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
events = calendar.walk("VEVENT")
for event in events:
    assert not event.errors, event.errors
json.dump(
    [
        {
            "uid": str(event["UID"]),
            "start": write(event.decoded("DTSTART")),
            "end": write(event.decoded("DTEND")),
            "title": str(event["SUMMARY"]),
            "description": str(event["DESCRIPTION"]),
            "location": str(event.get("LOCATION", "")),
            "alarms": sorted(minutes(alarm.decoded("TRIGGER")) for alarm in event.walk("VALARM")),
        }
        for event in events
    ],
    sys.stdout,
)
