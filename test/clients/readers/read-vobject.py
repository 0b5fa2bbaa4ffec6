"""Prints the events of the calendar on standard input as JSON, as vobject reads them."""

import datetime
import json
import sys

import vobject


def write(time):
    if not isinstance(time, datetime.datetime):
        return time.isoformat()
    assert time.utcoffset() is not None, "a floating time"
    return time.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


[calendar] = vobject.readComponents(sys.stdin.buffer.read().decode("utf-8"))
calendar.validate(raiseException=True)
json.dump(
    [
        {
            "uid": event.uid.value,
            "start": write(event.dtstart.value),
            "end": write(event.dtend.value),
            "title": event.summary.value,
            "description": event.description.value,
            "location": event.location.value if hasattr(event, "location") else "",
            "alarms": sorted(alarm.trigger.value.total_seconds() / 60 for alarm in event.contents.get("valarm", [])),
        }
        for event in calendar.vevent_list
    ],
    sys.stdout,
)
