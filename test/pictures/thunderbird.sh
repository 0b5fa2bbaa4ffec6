#!/bin/sh
# Takes the pictures of docs/how-to/calendars.md: a real Thunderbird, on a display of its own, subscribes to what
# `followthrough serve` serves of fixtures/ok/readme. No part of the tests: run it when Thunderbird looks otherwise, and look at
# what it makes. The places that are clicked are those of Thunderbird 153 in a window of 1280 by 860.
#
#     npm run build && test/pictures/thunderbird.sh docs/pictures
#
# Needs Debian's thunderbird, xvfb, xdotool and imagemagick.
set -eu
pictures=$(realpath "$1")
root=$(realpath "$(dirname "$0")/../..")
work=$(mktemp -d)
trap 'kill $started 2>/dev/null || true; rm -rf "$work"' EXIT
started=
port=8977

mkdir "$work/profile"
cat >"$work/profile/user.js" <<'PREFERENCES'
user_pref("mail.provider.suppress_dialog_on_startup", true);
user_pref("mail.spotlight.firstRunDone", true);
user_pref("mailnews.start_page.enabled", false);
user_pref("mailnews.start_page_override.mstone", "ignore");
user_pref("mail.shell.checkDefaultClient", false);
user_pref("mail.rights.version", 1);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.update.enabled", false);
user_pref("extensions.update.enabled", false);
user_pref("ui.prefersReducedMotion", 1);
PREFERENCES
cp -r "$root/fixtures/ok/readme" "$work/jobs"

Xvfb :77 -screen 0 1280x860x24 -nolisten tcp >"$work/display.log" 2>&1 &
started="$started $!"
(cd "$work/jobs" && XDG_STATE_HOME="$work/state" exec node "$root/bin/followthrough.js" serve --now 2026-11-16T18:00 --port $port) \
  >"$work/serve.log" 2>&1 &
started="$started $!"
sleep 2
export DISPLAY=:77
HOME="$work/home" TZ=Europe/Berlin thunderbird --profile "$work/profile" --no-remote --calendar >"$work/thunderbird.log" 2>&1 &
started="$started $!"

# The window is there once it has a name of its own; what is shown in it comes a little later.
until window=$(xdotool search --onlyvisible --name 'Calendar' 2>/dev/null | tail -n 1) && [ -n "$window" ]; do sleep 1; done
xdotool windowmove "$window" 0 0 windowsize "$window" 1280 860
sleep 6

click() { xdotool mousemove "$1" "$2" click "${3:-1}"; sleep "${4:-3}"; }
# Takes a picture NAME of WIDTHxHEIGHT+LEFT+TOP.
take() { import -window root -crop "$2" +repage +dither -colors 96 "PNG8:$pictures/thunderbird-$1.png"; }

click 130 809                               # Add Calendar…
click 430 209                               # On the Network
take network 500x380+390+113
click 833 465                               # Next
click 680 174
xdotool type --delay 15 "http://127.0.0.1:$port/follow-ups.ics"
click 501 206                               # This location doesn't require credentials
take location 500x380+390+113
click 817 465 1 5                           # Find Calendars
click 817 465 1 5                           # Subscribe
click 1216 848                              # the pane of today, away
click 1267 98                               # the list of events, away
click 154 272                               # Monday, 16 November
take week 1280x860+0+0
xdotool mousemove 115 494 click --repeat 2 --delay 80 1
sleep 5
take properties 590x516+352+128
ls -l "$pictures"/thunderbird-*.png
