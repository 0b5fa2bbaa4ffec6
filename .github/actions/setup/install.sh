#!/usr/bin/env bash
# Builds the checkout that this action stands in, once a job, and puts the program on the PATH of later steps.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
bin="$RUNNER_TEMP/followthrough-bin"

node -e '
const [major, minor] = process.versions.node.split(".").map(Number);
if (major > 20 || (major === 20 && minor >= 19)) process.exit(0);
console.log(`::error title=followthrough::Node ${process.versions.node} is too old; expected 20.19 or newer, use actions/setup-node before this`);
process.exit(1);
'

if [ ! -e "$root/dist/cli.js" ]; then
  # What packages would run while they are installed is not needed here.
  (cd "$root" && npm ci --ignore-scripts --no-audit --no-fund --silent && npm run --silent build)
fi

mkdir -p "$bin"
printf '#!/bin/sh\nexec node "%s/bin/followthrough.js" "$@"\n' "$root" >"$bin/followthrough"
chmod +x "$bin/followthrough"
printf '@node "%%~dp0followthrough.mjs" %%*\r\n' >"$bin/followthrough.cmd"
printf 'import "%s";\n' "$(node -p 'require("node:url").pathToFileURL(process.argv[1]).href' "$root/bin/followthrough.js")" >"$bin/followthrough.mjs"

echo "$bin" >>"$GITHUB_PATH"
{
  echo "version=$("$bin/followthrough" --version)"
  echo "matcher=$root/.github/followthrough-matcher.json"
} >>"$GITHUB_OUTPUT"
