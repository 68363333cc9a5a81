#!/usr/bin/env bash
# Grades a class of the miniature course twice: as it comes, and as a program that a machine full of others hardly lets run.
# A right answer stays right, and every score and message is the same. Usage: src/it/busy.sh [SUBMISSIONS [SPINNERS]]
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
. "$home/src/it/class.sh"
dir=$(mktemp -d); chmod 755 "$dir"
others=()
trap 'kill "${others[@]}" 2>/dev/null; rm -rf "$dir"' EXIT
make_class "$dir/submissions" "${1:-16}"
options="--course $course --only 01_first"
"$home/runner" grade "$dir/submissions" --out "$dir/quiet" $options 2>&1 | tail -n 1
for ((i = 0; i < ${2:-$((2 * $(nproc)))}; i++)); do (while :; do :; done) & others+=($!); done
SECONDS=0
nice -n 5 "$home/runner" grade "$dir/submissions" --out "$dir/busy" $options 2>&1 | tail -n 1
echo "beside ${#others[@]} busy programs: $SECONDS s"
same_results "$dir/busy/results.jsonl" "$dir/quiet/results.jsonl" || { echo "a busy machine gives other results" >&2; exit 1; }
echo "the same results"
