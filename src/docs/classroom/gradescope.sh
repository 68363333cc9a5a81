#!/bin/sh
# Makes autograder.zip for Gradescope of a built Javalings: src/docs/classroom/gradescope.sh [FILE]
# Gradescope runs setup.sh once, when it builds the image, and run_autograder for each submission.
set -eu
home=$(cd "$(dirname "$0")/../../.." && pwd)
target=$(realpath -m "${1:-autograder.zip}")
[ -f "$home/target/javalings.jar" ] || { echo "build it first: $home/runner --version" >&2; exit 4; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cat >"$work/setup.sh" <<'SETUP'
#!/bin/sh
set -eu
apt-get update && apt-get install -y --no-install-recommends ca-certificates unzip openjdk-25-jdk-headless
SETUP
cat >"$work/run_autograder" <<'RUN'
#!/bin/sh
# A file of results is there from the beginning: what ends without one is an error that students see.
set -u
echo '{"score": 0, "output": "The submission could not be graded; tell your instructor."}' >/autograder/results/results.json
mkdir -p /tmp/class && rm -rf /tmp/class/student /tmp/out && cp -r --no-dereference /autograder/submission /tmp/class/student
# Not every zip keeps what may be run, so the shell is named.
sh /autograder/source/javalings/runner grade /tmp/class --out /tmp/out --report gradescope=/autograder/results/results.json
RUN
chmod +x "$work/setup.sh" "$work/run_autograder"
mkdir -p "$work/javalings/target"
cp -r "$home/runner" "$home/exercises" "$home/hints" "$work/javalings/"
cp -r "$home/target/javalings.jar" "$home/target/lib" "$work/javalings/target/"
for jar in own lessons; do
  [ ! -f "$home/target/javalings-$jar.jar" ] || cp "$home/target/javalings-$jar.jar" "$work/javalings/target/"
done
mkdir -p "$work/javalings/src" && cp -r "$home/src/checks" "$home/src/solutions" "$work/javalings/src/"
[ ! -d "$home/src/mistakes" ] || cp -r "$home/src/mistakes" "$work/javalings/src/"
# The launcher builds what is older than its sources; here there is nothing to build from.
touch "$work/javalings/target/javalings.jar"
rm -f "$target" && (cd "$work" && jar --create --no-manifest --file "$target" .)
echo "made $target; in Gradescope: Configure Autograder, Zip file upload, Ubuntu 24.04, Java 25"
