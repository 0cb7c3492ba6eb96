#!/usr/bin/env python3
# SPDX-FileCopyrightText: Convoke contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a calendar that convoke-cli has written with another program's parser.

usage: calendarparser.py CONVOKE-CLI     exit 77: python3-icalendar is not installed, nothing was tested
"""
import json
import pathlib
import subprocess
import sys
import tempfile
from datetime import date, datetime, timedelta, timezone

try:
    import icalendar
except ImportError:
    print("skipped: python3-icalendar is not installed, so no other program has read the calendar")
    sys.exit(77)

TITLE = "Night; patrols, rivers \\ bridges: END:VCALENDAR 🚓" + "ü" * 90
MEETING = {
    "format": "convoke-meeting/1",
    "reference": "POL-2031-03",
    "title": TITLE,
    "working_groups": [{"code": "POL", "role": "lead"}],
    "mode": "in person",
    "place": {"city": "Brno", "country": "CZ", "venue": "Hotel Zlatá Hvězda; 2nd floor"},
    "sessions": [
        {"date": "2031-03-28", "start": "09:30", "end": "13:00"},
        {"date": "2031-03-31", "start": "22:00", "end": "02:30"},
        {"date": "2031-04-02", "start": None, "end": None},
    ],
    "aim": "First line, with a comma.\nSecond line; with more.\nBEGIN:VEVENT",
    "contacts": [{"name": "Jana Dvořáková", "email": "jana@example.org"}],
    "call": {"link": "https://forms.example.org/a?b=c,d&e=f"},
}

# Around both changes of the clocks in 2031: wall-clock time in Brussels, hours ahead of UTC.
CHANGES = {
    "2031-03-29T12:00": 1,
    "2031-03-30T01:30": 1,
    "2031-03-30T03:30": 2,
    "2031-10-25T12:00": 2,
    "2031-10-26T01:30": 2,
    "2031-10-26T03:30": 1,
}
CLOCKS = {
    "format": "convoke-meeting/1",
    "reference": "POL-2031-10",
    "title": "When the clocks change",
    "sessions": [{"date": moment[:10], "start": moment[11:], "end": None} for moment in CHANGES],
}


def run(cli, *arguments):
    subprocess.run([cli, *arguments], check=True, stdout=subprocess.DEVNULL)


def add(cli, folder, meeting):
    path = folder / "meeting.json"
    path.write_text(json.dumps(meeting), encoding="utf-8")
    run(cli, "meeting", "add", str(folder / "a.convoke"), str(path))


def written(cli, folder, meeting=MEETING):
    path = folder / "out.ics"
    run(cli, "document", str(folder / "a.convoke"), meeting["reference"], "calendar", "-o", str(path))
    return path.read_bytes()


def check_zone(raw):
    """The parser knows Europe/Brussels by itself. Under another name it has nothing but the written VTIMEZONE."""
    name = "Invented/Clock"
    assert raw.count(b"TZID:Europe/Brussels") == 1 and raw.count(b"TZID=Europe/Brussels") == len(CHANGES), raw
    calendar = icalendar.Calendar.from_ical(raw.replace(b"Europe/Brussels", name.encode()))
    offsets = {}
    for event in calendar.walk("VEVENT"):
        assert event["DTSTART"].params["TZID"] == name, event
        start = event["DTSTART"].dt
        assert start.tzinfo is not None, "the parser took nothing from the VTIMEZONE"
        offsets[start.strftime("%Y-%m-%dT%H:%M")] = start.utcoffset() / timedelta(hours=1)
    assert offsets == CHANGES, offsets


def main():
    cli = sys.argv[1]
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        run(cli, "new", str(folder / "a.convoke"))
        add(cli, folder, MEETING)
        add(cli, folder, CLOCKS)
        raw = written(cli, folder)
        again = written(cli, folder)
        check_zone(written(cli, folder, CLOCKS))

    assert raw.endswith(b"\r\n") and b"\n" not in raw.replace(b"\r\n", b""), "lines end with CR LF"
    for line in raw.split(b"\r\n"):
        assert len(line) <= 75, line
        line.decode("utf-8")  # no character is cut

    calendar = icalendar.Calendar.from_ical(raw)
    assert calendar["METHOD"] == "PUBLISH" and calendar["VERSION"] == "2.0"
    assert [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")] == ["Europe/Brussels"]
    events = calendar.walk("VEVENT")
    assert len(events) == 3, len(events)
    for event in events:
        assert not event.errors, event.errors
        assert str(event["SUMMARY"]) == TITLE, event["SUMMARY"]
        assert str(event["LOCATION"]) == "Hotel Zlatá Hvězda; 2nd floor, Brno, Czechia", event["LOCATION"]
        assert str(event["DESCRIPTION"]) == MEETING["aim"] + "\n\nJana Dvořáková <jana@example.org>", event["DESCRIPTION"]
        assert str(event["URL"]) == MEETING["call"]["link"], event["URL"]
        assert event["SEQUENCE"] == 0 and str(event["STATUS"]) == "CONFIRMED"
    utc = [event["DTSTART"].dt.astimezone(timezone.utc) for event in events[:2]]
    assert utc[0] == datetime(2031, 3, 28, 8, 30, tzinfo=timezone.utc), utc  # winter: CET
    assert utc[1] == datetime(2031, 3, 31, 20, 0, tzinfo=timezone.utc), utc  # summer: CEST
    assert events[1]["DTEND"].dt - events[1]["DTSTART"].dt == timedelta(hours=4, minutes=30)
    assert events[2]["DTSTART"].dt == date(2031, 4, 2)
    uids = [str(event["UID"]) for event in events]
    assert len(set(uids)) == 3
    assert uids == [str(event["UID"]) for event in icalendar.Calendar.from_ical(again).walk("VEVENT")]
    print("python3-icalendar read 3 events")


main()
