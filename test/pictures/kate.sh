#!/bin/sh
# Takes the picture of docs/how-to/editors.md: a real Kate, on a display of its own, with the settings that the page shows, on a
# note of fixtures/ok/readme. No part of the tests: run it when Kate looks otherwise, and look at what it makes. The places
# that are clicked are those of Kate 22.12 as it starts the first time.
#
#     npm run build && test/pictures/kate.sh docs/pictures     # WAIT=40 on a slow machine: seconds
#
# Needs Debian's kate, xvfb, xdotool, imagemagick and dbus.
set -eu
pictures=$(realpath "$1")
root=$(realpath "$(dirname "$0")/../..")
work=$(mktemp -d)
started=
trap 'kill $started 2>/dev/null || true; rm -rf "$work"' EXIT

mkdir -p "$work/bin" "$work/.config/kate/lspclient"
cp -r "$root/fixtures/ok/readme" "$work/jobs"
printf '#!/bin/sh\nexec node "%s/bin/followthrough.js" "$@"\n' "$root" >"$work/bin/followthrough"
chmod 700 "$work" "$work/bin/followthrough"
printf '[Kate Plugins]\nlspclientplugin=true\n' >"$work/.config/katerc"
# The settings as the page has them: the only block of JSON in it.
sed -n '/^```json$/,/^```$/p' "$root/docs/how-to/editors.md" | sed '/^```/d' >"$work/.config/kate/lspclient/settings.json"

Xvfb :78 -screen 0 1280x860x24 -nolisten tcp >"$work/display.log" 2>&1 &
started="$started $!"
sleep 2
export DISPLAY=:78
(cd "$work/jobs" && HOME="$work" XDG_RUNTIME_DIR="$work" PATH="$work/bin:$PATH" \
  exec dbus-run-session -- kate --block --new applications/hooli.md) >"$work/kate.log" 2>&1 &
started="$started $!"
until [ -n "$(xdotool search --onlyvisible --name hooli 2>/dev/null)" ]; do sleep 1; done
sleep "${WAIT:-15}"

xdotool mousemove 708 450 click 1           # Do you want the LSP server to be started? Yes
sleep "${WAIT:-10}"
xdotool mousemove 254 562 click 1           # LSP, at the bottom
sleep 3
import -window root -crop 796x330+2+107 +repage +dither -colors 96 "PNG8:$pictures/kate.png"
ls -l "$pictures/kate.png"
