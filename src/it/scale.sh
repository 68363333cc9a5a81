#!/usr/bin/env bash
# Grades a large class on three topics, some twenty exercises of the course: right, untouched, wrong, hanging, hostile and unreadable submissions,
# zips among them; the hostile ones are attacks of the catalogue that need no grant, of every kind. Every score has
# to be the expected one, and nothing gets out. Then once more in the other order with one job, in eight shards that are
# merged, and killed again and again at random moments: the results are the same but for times.
# Usage: src/it/scale.sh [STUDENTS [KILLS]]
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
. "$home/src/it/class.sh"
students=${1:-300} kills=${2:-20}
topics="04_moves 05_borrows 06_lifetimes"
points=$(for topic in $topics; do ls "$home/exercises/$topic"; done | grep -vc README) # one each
dir=$(mktemp -d); chmod 755 "$dir"
sleep 36000 & victim=$!
trap 'kill $victim 2>/dev/null; rm -rf "$dir"' EXIT
options=""; for topic in $topics; do options="$options --only $topic"; done

# The attacks that are the body of a method and need no grant, a file each, as a class whose answers are wrong beside them. Only the
# sandbox keeps them from the secret, the mark, and the process.
make_attacks() {
  mkdir -p "$dir/attacks" "$dir/target"; chmod 777 "$dir/target"
  echo "the secret is 4711" >"$dir/target/secret"; chmod 666 "$dir/target/secret"
  sed '1i import java.io.*; import java.lang.invoke.*; import java.lang.reflect.*; import java.math.*; import java.net.*; \
    import java.nio.file.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.stream.*;' \
    "$home/exercises/04_moves/Moves1.java" | sed '$d' >"$dir/before"
  cat >"$dir/after" <<'JAVA'
  }
  static { try { attack(); } catch (RuntimeException | Error e) { throw e; } catch (Throwable t) { throw new RuntimeException(t); } }
  static String of(int n) { return "?"; }
}
JAVA
  awk -v dir="$dir" '
    function finish() { if (body != "" && body !~ /class Fizz/) { file = sprintf("%s/attacks/%03d", dir, count++)
        print body >file; close(file) } body = "" }
    /^=== / { finish(); wanted = $3 !~ /^\[/; next }
    wanted { body = body $0 "\n" }
    END { finish() }' "$home/src/test/attacks/attacks.txt"
  local file
  for file in "$dir"/attacks/*; do
    { cat "$dir/before"; echo '  static void attack() throws Throwable {'
      sed -e "s#SECRET#$dir/target/secret#g; s#MARK#$dir/target/mark#g; s/PORT/9/g; s/PARENT/$victim/g; s/Fizz/Moves1/g" "$file"
      cat "$dir/after"; } >"$file.java" && rm "$file"
  done
  attacks=("$dir"/attacks/*.java)
}

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
    6) cp "${attacks[i / 8 * 7 % ${#attacks[@]}]}" "$moves" ;;
    7) rm -r "$student/exercises"; ln -s /etc "$student/exercises" ;;
  esac
  if ((i % 10 == 0)) && [ -d "$student/exercises" ]; then
    find "$student/exercises/" -name '*.java' -exec sed -i "\$a// student $i" {} +
  fi
  if ((i % 8 == 3)); then
    (cd "$student" && jar --create --file "$student.zip" --no-manifest exercises) && rm -r "$student"
  fi
}

# All points for right ones, one less for one bad file, none for what cannot be read.
expect_scores() {
  awk -v students="$students" -v points="$points" '
    { match($0, /"student":"student[0-9]+"/); n = substr($0, RSTART + 18, RLENGTH - 19) + 0
      match($0, /"score":[0-9.]+/); score = substr($0, RSTART + 8, RLENGTH - 8)
      kind = n % 8; want = kind == 0 || kind == 3 ? points : kind == 2 || kind == 5 || kind == 6 ? points - 1 : 0
      if (score != want) { print "student " n " has " score ", not " want; bad = 1 } }
    END { if (NR != students) { print NR " lines, not " students; bad = 1 } exit bad }' "$1"
}

# No attack of the class has read the secret, made the mark or ended the process.
expect_that_nothing_got_out() {
  if grep -l "the secret is" "$1"; then echo "the secret is out" >&2; return 1; fi
  [ ! -e "$dir/target/mark" ] && [ "$(stat -c %a "$dir/target/secret")" = 666 ] && kill -0 $victim ||
    { echo "an attack got out of the sandbox" >&2; return 1; }
}

# The class under names that sort the other way round, and its results under their first names.
turn_round() {
  local entry name number
  mkdir "$dir/turned"
  for entry in "$dir"/class/*; do
    name=${entry##*/student} number=${name%.zip}
    cp -r --no-dereference "$entry" "$dir/turned/student$(printf %03d $((999 - 10#$number)))${name#"$number"}"
  done
}

turn_back() {
  awk '{ match($0, /"student":"student[0-9]+/); number = substr($0, RSTART + 18, RLENGTH - 18)
    print substr($0, 1, RSTART + 17) sprintf("%03d", 999 - number) substr($0, RSTART + RLENGTH) }' "$1" | LC_ALL=C sort
}

grade() {
  grade_class "$dir/class" "$@"
}

grade_class() {
  "$home/runner" grade "$1" $options "${@:2}" 2>&1
}

make_attacks
for ((i = 0; i < students; i++)); do make_student "$i"; done
SECONDS=0
grade --out "$dir/two" --jobs 2 | tail -n 1
took=$SECONDS
echo "$students students, two jobs: $took s"
expect_scores "$dir/two/results.jsonl"

expect_that_nothing_got_out "$dir/two/results.jsonl"

turn_round
grade_class "$dir/turned" --out "$dir/one" --jobs 1 >/dev/null
turn_back "$dir/one/results.jsonl" >"$dir/one/turned.jsonl"
same_results "$dir/one/turned.jsonl" "$dir/two/results.jsonl" || { echo "the other order with one job has other results" >&2; exit 1; }

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
expect_that_nothing_got_out "$dir/killed/results.jsonl"
echo "every score is right; ${#attacks[@]} attacks; the other order with one job, eight shards and $kills kills: the same results"
