#!/usr/bin/env bash
# Runs src/docs/classroom/gitlab-ci.yml for real: four jobs and a merge, by gitlab-ci-local, on this machine's shell, and
# compares the merged results with the class graded at once. Needs node, npm, rsync and git.
# Usage: src/it/gitlab.sh [SUBMISSIONS]
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
. "$home/src/it/class.sh"
for program in node npm rsync git jar; do
  command -v $program >/dev/null || { echo "there is no $program here" >&2; exit 4; }
done
work=$home/target/gitlab-ci-local
mkdir -p "$work"
[ -d "$work/node_modules" ] || npm install --prefix "$work" --ignore-scripts --no-audit --no-fund gitlab-ci-local@4.61.1 >/dev/null
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT
cd "$dir"
make_class "$dir/submissions" "${1:-40}"
# The shell of this machine takes the place of the image.
sed '/^default:/,/^$/d' "$home/src/docs/classroom/gitlab-ci.yml" >.gitlab-ci.yml
git init -q && git remote add origin git@gitlab.example:class/class.git
git add -A && git -c user.name=class -c user.email=class@example.org commit -qm class
options="--course $course --only 01_first --jobs 1 ${GRADE_OPTIONS:-}"
node "$work/node_modules/gitlab-ci-local/src/index.js" --force-shell-executor \
  --variable "RUNNER=$home/runner" --variable "GRADE_OPTIONS=$options" 2>&1 | tail -n 15
"$home/runner" grade submissions --out whole $options 2>/dev/null
same_results results/results.jsonl whole/results.jsonl || { echo "the merged results differ" >&2; exit 1; }
echo "the merged results of four jobs are those of the whole class"
