#!/usr/bin/env bash
# The explorer and Lincheck on the same thirty programs, one after the other: verdict, milliseconds of processor, lines of
# the story. Needs a JDK 25 in JAVA_HOME and Maven. Usage: src/it/lincheck.sh [INVOCATIONS]; the table goes to
# target/lincheck.md, the stories to target/lincheck/stories.
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
here=$home/src/it/lincheck work=$home/target/lincheck invocations=${1:-1000}
java=$JAVA_HOME/bin/java javac=$JAVA_HOME/bin/javac
[ -d "$home/target/classes/javalings/interleave" ] || { echo "build first: ./runner --version" >&2; exit 1; }
mkdir -p "$work/programs" "$work/ours" "$work/theirs"
mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$work/lib"
"$javac" -g -d "$work/programs" "$here"/programs/*.java
# Lincheck takes an object for one thread's own unless a static field leads to it.
{
  echo "class Bodies { static Object shared; static Runnable of(String name) { return switch (name) {"
  for file in "$here"/programs/*.java; do
    name=$(basename "$file" .java)
    echo "case \"$name\" -> () -> { try { var it = new $name(); shared = it; it.run(); }"
    echo "  catch (Exception e) { throw new IllegalStateException(e); } };"
  done
  echo 'default -> throw new IllegalArgumentException(name); }; } }'
} >"$work/Bodies.java"
"$javac" -cp "$work/programs:$work/lib/*" -d "$work/theirs" "$work/Bodies.java" "$here/Measured.java" "$here/Theirs.java"
"$javac" --enable-preview --release 25 -cp "$home/target/classes" -d "$work/ours" "$here/Measured.java" "$here/Ours.java"
"$java" -Xmx1g --enable-preview --add-opens=java.base/java.lang=ALL-UNNAMED --enable-native-access=ALL-UNNAMED \
  -cp "$work/ours:$home/target/classes" Ours "$here/programs" "$work/programs" "$work/stories/ours" >"$work/ours.tsv"
"$java" -Xmx1g -XX:+EnableDynamicAgentLoading -cp "$work/theirs:$work/programs:$work/lib/*" \
  Theirs "$here/programs" "$work/stories/theirs" "$invocations" >"$work/theirs.tsv" 2>"$work/theirs.err"
paste "$work/ours.tsv" "$work/theirs.tsv" | awk -F'\t' '
  function finds(expected, said) { return said == expected || (expected == "data-race" && said == "race-condition") }
  BEGIN {
    print "| program | expected | explorer | ms | lines | Lincheck | ms | lines |"
    print "|---|---|---|---|---|---|---|---|"
  }
  {
    mine += finds($2, $3); other += finds($2, $9); time += $4; otherTime += $10
    printf "| %s | %s | %s | %d | %d | %s | %d | %d |\n", $1, $2, $3, $4, $5, $9, $10, $11
  }
  END { printf "| right, and all of the time | %d | %d | %d | | %d | %d | |\n", NR, mine, time, other, otherTime }
' | tee "$home/target/lincheck.md"
