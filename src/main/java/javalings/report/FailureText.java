package javalings.report;

import java.util.ArrayList;
import java.util.List;
import javalings.model.Diagnostic;
import javalings.model.Frame;

/** Failures in words, for formats that have a field of text for them. */
final class FailureText {

  /** More than a person reads, and less than any consumer refuses. */
  private static final int MOST = 4_000;

  private FailureText() {}

  /** One line: the sentence of a check, or that it failed. */
  static String sentence(JudgedCheck check) {
    return HarmlessText.cut(HarmlessText.line(words(check)), MOST);
  }

  /** A check that only compares two values has no sentence of its own. */
  private static String words(JudgedCheck check) {
    var values =
        check
            .expected()
            .flatMap(expected ->
                check.actual().map(it -> "expected %s, but it was %s".formatted(expected, it)));
    return check.message().filter(text -> !text.isBlank()).or(() -> values).orElse("failed");
  }

  /** One line that says what became of an exercise. */
  static String sentence(ExerciseResult it) {
    return HarmlessText.cut(HarmlessText.line(it.outcome() + ": " + it.message()), MOST);
  }

  /** All that is known of a failing check. */
  static String of(JudgedCheck check) {
    var lines = new ArrayList<String>();
    lines.add(words(check));
    check.exception().ifPresent(name -> lines.add("thrown: " + name));
    check.expected().ifPresent(value -> lines.add("expected: " + value));
    check.actual().ifPresent(value -> lines.add("actual: " + value));
    lines.addAll(frames(check.frames()));
    return text(lines);
  }

  /** All that is known of an exercise whose checks do not say it. */
  static String of(ExerciseResult it) {
    var lines = new ArrayList<String>();
    if (it.diagnostics().isEmpty()) {
      lines.add(it.message());
    }
    it.remedy().ifPresent(lines::add);
    it.diagnostics().forEach(diagnostic -> lines.add(line(diagnostic)));
    lines.addAll(frames(it.frames()));
    return text(lines);
  }

  static String line(Diagnostic it) {
    return "%s[%s] at %s: %s".formatted(word(it), it.code(), it.place(), it.message());
  }

  private static String word(Diagnostic it) {
    return it.isError() ? "error" : "warning";
  }

  private static List<String> frames(List<Frame> frames) {
    return frames.stream()
        .limit(5)
        .map(it -> "in %s (%s:%d)".formatted(it.method(), it.file(), it.line()))
        .toList();
  }

  private static String text(List<String> lines) {
    return HarmlessText.cut(HarmlessText.lines(String.join("\n", lines)), MOST);
  }
}
