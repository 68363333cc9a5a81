#!/usr/bin/env bash
# Runs the command of src/docs/classroom/k8s-job.yaml once for each index, as Kubernetes would, and once more for one that
# was killed; then merges, and compares with the class graded at once. Usage: src/it/kubernetes.sh [SUBMISSIONS]
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
. "$home/src/it/class.sh"
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT
make_class "$dir/submissions" "${1:-40}"
job=$home/src/docs/classroom/k8s-job.yaml
completions=$(sed -n 's/^ *completions: *//p' "$job")
words=$(sed -n 's/^ *args: *\[\(.*\)\] *$/\1/p' "$job" | tr -d '",' | sed "s#/class/#$dir/#g")
export JOB_COMPLETIONS; JOB_COMPLETIONS=$(sed -n '/JOB_COMPLETIONS/,/value/s/.*value: *"\(.*\)"/\1/p' "$job" | tail -n 1)
[ "$JOB_COMPLETIONS" = "$completions" ] || { echo "the manifest says $JOB_COMPLETIONS and $completions" >&2; exit 1; }
options="--course $course --only 01_first ${GRADE_OPTIONS:-}"
for ((index = 0; index < completions; index++)); do
  JOB_COMPLETION_INDEX=$index "$home/runner" $words $options 2>"$dir/log" || { cat "$dir/log" >&2; exit 1; }
done
JOB_COMPLETION_INDEX=0 "$home/runner" $words $options 2>&1 | grep "known from before"
unset JOB_COMPLETIONS
"$home/runner" grade merge "$dir/out" --out "$dir/merged" --course "$course"
"$home/runner" grade "$dir/submissions" --out "$dir/whole" $options 2>/dev/null
same_results "$dir/merged/results.jsonl" "$dir/whole/results.jsonl" || { echo "the merged results differ" >&2; exit 1; }
echo "the merged results of $completions indices are those of the whole class"
