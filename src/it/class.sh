# A class of the miniature course for the scripts beside this one: make_class DIR N writes N submissions, right, wrong,
# copied and unreadable ones in turn, a zip now and then. same_results ONE OTHER compares two results but for times.
course=$home/src/test/course

make_class() {
  local dir=$1 count=$2 i student
  for ((i = 0; i < count; i++)); do
    student=$dir/student$(printf %03d "$i")
    mkdir -p "$student/exercises"
    case $((i % 5)) in
      0 | 3) cp -r "$course/src/solutions/01_first" "$student/exercises/" ;;
      1) cp -r "$course/exercises/01_first" "$student/exercises/" ;;
      2) cp -r "$course/src/solutions/01_first" "$student/exercises/"
         cp "$course/src/mistakes/01_first/Sum1/starts_at_one.java" "$student/exercises/01_first/Sum1.java" ;;
      4) rmdir "$student/exercises"; echo "not handed in" >"$student/README" ;;
    esac
    if ((i % 10 == 3)); then
      (cd "$student" && jar --create --file "$student.zip" --no-manifest exercises) && rm -r "$student"
    fi
  done
}

same_results() {
  diff <(sed -E 's/"millis":[0-9]+//g' "$1") <(sed -E 's/"millis":[0-9]+//g' "$2") | cut -c1-2000 | head -n 20 >&2
  [ "${PIPESTATUS[0]}" = 0 ] || { same_program "$1" "$2" && false; }
}

# The launcher builds the program anew where a source has changed, and a result says which program it is of.
same_program() {
  [ "$(cat "$@" | grep -o '"runner":"[^"]*"' | sort -u | wc -l)" = 1 ] ||
    echo "a source was changed meanwhile, so two programs have graded: run it again" >&2
}
