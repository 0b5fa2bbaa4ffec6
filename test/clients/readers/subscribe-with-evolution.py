"""
Subscribes to the calendar at the address that is its argument, as GNOME's programs do: with evolution-data-server's
"On the web" backend. Then each line on standard input is answered with a line: `list` with the events as JSON, `refresh`
with `refreshing`. To be run in a D-Bus session and a home of its own.
"""

import json
import sys

import gi

gi.require_version("EDataServer", "1.2")
gi.require_version("ECal", "2.0")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, EDataServer, GLib, ICalGLib  # noqa: E402

DO_NOT_WAIT_FOR_CONNECTION = 2**32 - 1


def subscribe(address):
    registry = EDataServer.SourceRegistry.new_sync(None)
    source = EDataServer.Source.new(None, None)
    source.set_display_name("Job search")
    source.set_parent("webcal-stub")
    source.get_extension(EDataServer.SOURCE_EXTENSION_CALENDAR).set_backend_name("webcal")
    uri = GLib.Uri.parse(address, GLib.UriFlags.NONE)
    source.get_extension(EDataServer.SOURCE_EXTENSION_WEBDAV_BACKEND).set_uri(uri)
    authentication = source.get_extension(EDataServer.SOURCE_EXTENSION_AUTHENTICATION)
    authentication.set_host(uri.get_host())
    authentication.set_port(uri.get_port())
    authentication.set_method("none")
    # Only when it is asked to.
    source.get_extension(EDataServer.SOURCE_EXTENSION_REFRESH).set_enabled(False)
    registry.commit_source_sync(source, None)
    while not registry.ref_source(source.get_uid()):
        GLib.MainContext.default().iteration(True)
    source = registry.ref_source(source.get_uid())
    return ECal.Client.connect_sync(source, ECal.ClientSourceType.EVENTS, DO_NOT_WAIT_FOR_CONNECTION, None)


def write(time):
    day = f"{time.get_year():04}-{time.get_month():02}-{time.get_day():02}"
    if time.is_date():
        return day
    return f"{day}T{time.get_hour():02}:{time.get_minute():02}:{time.get_second():02}{'Z' if time.is_utc() else ''}"


def read_alarms(event):
    alarm = event.get_first_component(ICalGLib.ComponentKind.VALARM_COMPONENT)
    while alarm:
        trigger = alarm.get_first_property(ICalGLib.PropertyKind.TRIGGER_PROPERTY).get_trigger()
        yield trigger.get_duration().as_int() / 60
        alarm = event.get_next_component(ICalGLib.ComponentKind.VALARM_COMPONENT)


def read(event):
    return {
        "uid": event.get_uid(),
        "start": write(event.get_dtstart()),
        "end": write(event.get_dtend()),
        "title": event.get_summary(),
        "description": event.get_description(),
        "location": event.get_location() or "",
        "alarms": sorted(read_alarms(event)),
    }


client = subscribe(sys.argv[1])
for line in sys.stdin:
    if line == "refresh\n":
        client.refresh_sync(None)
        print("refreshing", flush=True)
    else:
        _, events = client.get_object_list_sync("#t", None)
        print(json.dumps([read(event) for event in events]), flush=True)
