#!/usr/bin/env bash
# Checks the notes: annotations in the log, a SARIF file, findings and report in the job's summary.
set -euo pipefail

# What a job's summary takes for one step, in bytes.
LARGEST_SUMMARY=1048576

workspace=(--config "$FOLDER")
[ -z "$POLICY" ] || workspace+=(--policy "$POLICY")
[ -z "$NOW" ] || workspace+=(--now "$NOW")
check=("${workspace[@]}")
[ -z "$MAX_WARNINGS" ] || check+=("--max-warnings=$MAX_WARNINGS")
[ -z "$FAIL_ON" ] || check+=("--fail-on=$FAIL_ON")

# Findings that fail are told once all is written; whatever else goes wrong ends this at once.
run_check() { followthrough check "${check[@]}" --quiet "$@" || { local code=$?; [ "$code" -eq 1 ] || exit "$code"; return 1; }; }

result=0
run_check --format github || result=1

sarif="$RUNNER_TEMP/followthrough.sarif"
run_check --format sarif >"$sarif" || true
{
  echo "sarif=$sarif"
  echo "result=$result"
} >>"$GITHUB_OUTPUT"

findings="$RUNNER_TEMP/followthrough-findings.md"
report="$RUNNER_TEMP/followthrough-report.md"
: >"$findings"
: >"$report"
if [ "$SUMMARY" = true ]; then
  printf '# Findings\n\n' >"$findings"
  run_check --format markdown >>"$findings" || true
  echo >>"$findings"
fi
if [ "$REPORT" = true ]; then followthrough report "${workspace[@]}" --output - --quiet >"$report"; fi
cat "$findings" >>"$GITHUB_STEP_SUMMARY"
if [ $(($(wc -c <"$findings") + $(wc -c <"$report"))) -le $LARGEST_SUMMARY ]; then
  cat "$report" >>"$GITHUB_STEP_SUMMARY"
else
  echo "The report is too long for a job's summary: followthrough report" >>"$GITHUB_STEP_SUMMARY"
fi
exit "$result"
