package javalings.engine.junit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.model.Failure;

/**
 * All that {@code assertAll} found: the first of it whole, the others in a line each.
 *
 * @param message JUnit's, which begins with the author's heading
 * @param failures at least one
 */
record SeveralFailures(String message, List<Failure> failures) {

  private static final int MOST = 5;

  Failure failure() {
    var first = failures.getFirst();
    var lines = Stream.of(Stream.of(heading(), opening(first)), others(), more()).flatMap(it -> it);
    return new Failure(
        lines.filter(line -> !line.isBlank()).collect(Collectors.joining("\n")),
        first.difference(),
        first.exception(),
        first.frames(),
        first.diagnostics());
  }

  private String heading() {
    var own = message.lines().findFirst().orElse("").replaceFirst(" \\(\\d+ failures?\\)$", "");
    return own.equals("Multiple Failures") ? "" : own;
  }

  /** Of values alone, the difference follows below all lines. */
  private String opening(Failure first) {
    var thrown =
        first.exception().filter(_ -> first.difference().isEmpty()).map(it -> it + Failure.THROWN);
    return first.message().isBlank() && thrown.isEmpty()
        ? "%d comparisons fail. The first one is shown.".formatted(failures.size())
        : thrown
            .filter(it -> !first.message().contains(it))
            .map(it -> first.message().isBlank() ? it + "." : it + ": " + first.message())
            .orElse(first.message());
  }

  private Stream<String> others() {
    return failures.stream()
        .skip(1)
        .filter(it -> !it.equals(failures.getFirst()))
        .limit(MOST)
        .map(it -> "Also: " + line(it));
  }

  private Stream<String> more() {
    var left = failures.stream().filter(it -> !it.equals(failures.getFirst())).count() - MOST;
    return left > 0 ? Stream.of("And %d more.".formatted(left)) : Stream.of();
  }

  private static String line(Failure failure) {
    var said = failure.message().replace("\n", " ");
    var values =
        failure
            .difference()
            .map(it -> "expected %s, actual %s".formatted(it.expected(), it.actual()))
            .orElse("");
    return Stream.of(failure.exception().orElse(""), said, values)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(": "));
  }
}
