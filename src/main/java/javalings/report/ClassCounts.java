package javalings.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javalings.model.Amount;

/** Counts over a class: what is solved by few, what fails often, what takes long. */
final class ClassCounts {

  private static final int MOST_BARS = 15;

  /** Answers that more than one in fifty have alike are alike by chance, or by the task. */
  private static final int ALIKE_OF = 50;

  /** A line of a list, as long as its count. */
  record Bar(String label, long count) {}

  private record Solved(long students, long solved, long millis) {
    Solved plus(ExerciseResult it) {
      return new Solved(students + 1, solved + (it.solved() ? 1 : 0), millis + it.millis());
    }
  }

  private final Map<String, Solved> exercises = new LinkedHashMap<>();
  private final Map<String, Long> failing = new LinkedHashMap<>();
  private final Map<String, Long> mistakes = new LinkedHashMap<>();
  private final Map<String, Set<String>> forms = new LinkedHashMap<>();
  private long students;
  private long unjudged;
  private long thousandths;

  void add(StudentResult student) {
    students++;
    unjudged += student.finished() ? 0 : 1;
    thousandths += student.score().thousandths();
    for (var it : student.exercises()) {
      exercises.merge(it.name(), new Solved(0, 0, 0).plus(it), (before, _) -> before.plus(it));
      it.mistake().ifPresent(name -> mistakes.merge(it.name() + ": " + name, 1L, Long::sum));
      it.form()
          .ifPresent(form ->
              forms
                  .computeIfAbsent(it.name() + " " + form, _ -> new LinkedHashSet<>())
                  .add(HarmlessText.line(student.student())));
      it.checks().stream()
          .filter(check -> check.outcome().equals(JudgedCheck.FAILED))
          .forEach(check ->
              failing.merge(it.name() + ": " + HarmlessText.line(check.title()), 1L, Long::sum));
    }
  }

  String sums() {
    var mean = students == 0 ? 0 : thousandths / 1_000.0 / students;
    return "%s, %d of them could not be judged; %.1f points on average"
        .formatted(new Amount(students, "student"), unjudged, mean);
  }

  List<Bar> hardest() {
    return exercises.entrySet().stream()
        .map(it -> bar(it.getKey(), it.getValue()))
        .sorted(Comparator.comparingLong(Bar::count))
        .limit(MOST_BARS)
        .toList();
  }

  private static Bar bar(String name, Solved it) {
    return new Bar("%s: %d of %d".formatted(name, it.solved(), it.students()), it.solved());
  }

  List<Bar> failing() {
    return most(failing);
  }

  List<Bar> mistakes() {
    return most(mistakes);
  }

  private static List<Bar> most(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(it -> new Bar(it.getKey() + ", " + new Amount(it.getValue(), "time"), it.getValue()))
        .sorted(Comparator.comparingLong(Bar::count).reversed())
        .limit(MOST_BARS)
        .toList();
  }

  List<Bar> slowest() {
    return exercises.entrySet().stream()
        .map(it -> new Bar(it.getKey(), it.getValue().millis() / it.getValue().students()))
        .filter(it -> it.count() > 0)
        .sorted(Comparator.comparingLong(Bar::count).reversed())
        .limit(MOST_BARS)
        .map(it -> new Bar("%s: %d ms on average".formatted(it.label(), it.count()), it.count()))
        .toList();
  }

  /** Students whose answers are the same but for names and white space. */
  List<Bar> alike() {
    var bars = new ArrayList<Bar>();
    forms.forEach((form, names) -> {
      if (names.size() > 1 && names.size() * (long) ALIKE_OF < students) {
        var exercise = form.substring(0, form.indexOf(' '));
        bars.add(new Bar(exercise + ": " + String.join(", ", names), names.size()));
      }
    });
    return bars.stream().limit(MOST_BARS).toList();
  }
}
