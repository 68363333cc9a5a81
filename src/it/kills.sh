#!/usr/bin/env bash
# Grades a class, kills the grader at a random moment again and again, resumes it each time, and compares the results with
# those of a run that nobody disturbed, with another number of jobs. Usage: src/it/kills.sh [KILLS [SUBMISSIONS]]
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
. "$home/src/it/class.sh"
kills=${1:-20} submissions=${2:-60}
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT
make_class "$dir/class" "$submissions"
options="--course $course --only 01_first ${GRADE_OPTIONS:-}"
SECONDS=0
"$home/runner" grade "$dir/class" --out "$dir/whole" --jobs 1 $options >/dev/null 2>&1
echo "undisturbed, with one job: $SECONDS s"
took=$SECONDS known=0
for ((kill = 1; kill <= kills; kill++)); do
  setsid "$home/runner" grade "$dir/class" --out "$dir/out" --resume --jobs 2 $options >/dev/null 2>&1 & pid=$!
  sleep "$(awk -v seed="$RANDOM" -v most="$took" 'BEGIN { srand(seed); print 1 + rand() * most / 3 }')"
  kill -9 "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true
  [ -f "$dir/out/results.jsonl" ] && { echo "it was done after $kill kills"; break; }
  now=$(wc -l <"$dir/out/results.jsonl.part" 2>/dev/null || echo 0)
  [ "$now" -ge "$known" ] || { echo "results were lost: $now lines after $known" >&2; exit 1; }
  known=$now
done
"$home/runner" grade "$dir/class" --out "$dir/out" --resume --jobs 2 $options 2>&1 | tail -n 1
same_results "$dir/out/results.jsonl" "$dir/whole/results.jsonl" || { echo "the results differ" >&2; exit 1; }
echo "killed $kills times: the same results as of a run that nobody disturbed, $submissions students"
