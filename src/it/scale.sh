#!/usr/bin/env bash
# Grades a large class on twenty exercises of the course: right, untouched, wrong, hanging, hostile and unreadable submissions,
# zips among them. Every score has to be the expected one. Then once more with one job, in eight shards that are merged, and
# killed again and again at random moments: the results are the same but for times. Usage: src/it/scale.sh [STUDENTS [KILLS]]
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
. "$home/src/it/class.sh"
students=${1:-300} kills=${2:-20}
topics="04_moves 05_borrows 06_lifetimes"
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT
options=""; for topic in $topics; do options="$options --only $topic"; done

# One of ten has texts that nobody else has; the others' verdicts are shared.
make_student() {
  local i=$1 student=$dir/class/student$(printf %03d "$1") topic
  mkdir -p "$student/exercises"
  for topic in $topics; do
    case $((i % 8)) in
      1) cp -r "$home/exercises/$topic" "$student/exercises/" ;;
      *) cp -r "$home/src/solutions/$topic" "$student/exercises/" ;;
    esac
  done
  local moves=$student/exercises/04_moves/Moves1.java
  case $((i % 8)) in
    2) cp "$(ls "$home"/src/mistakes/04_moves/Moves1/*.java | head -n 1)" "$moves" ;;
    4) rm -r "$student/exercises"; echo "not handed in" >"$student/README" ;;
    5) sed -i '0,/^\(final \)\?class Moves1.*{/s//&\n  static boolean on = true;\n  static { while (on) { } }/' "$moves" ;;
    6) echo 'class Moves1 { static { System.exit(0); } }' >"$moves" ;;
    7) rm -r "$student/exercises"; ln -s /etc "$student/exercises" ;;
  esac
  if ((i % 10 == 0)) && [ -d "$student/exercises" ]; then
    find "$student/exercises/" -name '*.java' -exec sed -i "\$a// student $i" {} +
  fi
  if ((i % 8 == 3)); then
    (cd "$student" && jar --create --file "$student.zip" --no-manifest exercises) && rm -r "$student"
  fi
}

# 20 points for right ones, one less for one bad file, none for what cannot be read.
expect_scores() {
  awk -v students="$students" '
    { match($0, /"student":"student[0-9]+"/); n = substr($0, RSTART + 18, RLENGTH - 19) + 0
      match($0, /"score":[0-9.]+/); score = substr($0, RSTART + 8, RLENGTH - 8)
      kind = n % 8; want = kind == 0 || kind == 3 ? 20 : kind == 2 || kind == 5 || kind == 6 ? 19 : 0
      if (score != want) { print "student " n " has " score ", not " want; bad = 1 } }
    END { if (NR != students) { print NR " lines, not " students; bad = 1 } exit bad }' "$1"
}

grade() {
  "$home/runner" grade "$dir/class" $options "$@" 2>&1
}

for ((i = 0; i < students; i++)); do make_student "$i"; done
SECONDS=0
grade --out "$dir/two" --jobs 2 | tail -n 1
took=$SECONDS
echo "$students students, two jobs: $took s"
expect_scores "$dir/two/results.jsonl"

grade --out "$dir/one" --jobs 1 >/dev/null
same_results "$dir/one/results.jsonl" "$dir/two/results.jsonl" || { echo "one job has other results" >&2; exit 1; }

parts=""
for shard in 5 2 8 1 7 3 6 4; do grade --out "$dir/part$shard" --shard $shard/8 >/dev/null; parts="$parts $dir/part$shard"; done
"$home/runner" grade merge $parts --out "$dir/merged" >/dev/null
same_results "$dir/merged/results.jsonl" "$dir/two/results.jsonl" || { echo "shards have other results" >&2; exit 1; }

for ((kill = 1; kill <= kills; kill++)); do
  setsid "$home/runner" grade "$dir/class" $options --out "$dir/killed" --resume >/dev/null 2>&1 & pid=$!
  sleep "$(awk -v seed="$RANDOM" -v most="$took" -v kills="$kills" 'BEGIN { srand(seed); print 2 + rand() * 2 * most / kills }')"
  kill -9 "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true
  [ -f "$dir/killed/results.jsonl" ] && { echo "it was done after $kill kills"; break; }
done
grade --out "$dir/killed" --resume | tail -n 1
same_results "$dir/killed/results.jsonl" "$dir/two/results.jsonl" || { echo "kills have other results" >&2; exit 1; }
echo "every score is right; one job, eight shards and $kills kills: the same results"
