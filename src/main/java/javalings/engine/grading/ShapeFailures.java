package javalings.engine.grading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.model.Diagnostic;
import javalings.model.Failure;
import javalings.model.Source;
import javalings.shape.ShapeQuestion;
import javalings.shape.ShapeQuestions;

/** The failures of checks by rules on the source, judged where no code of the submission runs. */
final class ShapeFailures {

  private ShapeFailures() {}

  /** By the name of the check; the first rule that a check asks and that is broken. */
  static Map<String, Failure> of(ShapeQuestions questions, List<Source> sources) {
    var failures = new HashMap<String, Failure>();
    questions
        .byMethod()
        .forEach((check, asked) ->
            asked.stream()
                .flatMap(question -> failure(question, sources).stream())
                .findFirst()
                .ifPresent(failure -> failures.put(check, failure)));
    return failures;
  }

  private static Optional<Failure> failure(ShapeQuestion question, List<Source> sources) {
    try {
      var problems = question.ask(sources);
      return problems.isEmpty() ? Optional.empty() : Optional.of(failure(problems));
    } catch (IllegalArgumentException missing) {
      return Optional.of(
          new Failure(
              String.valueOf(missing.getMessage()),
              Optional.empty(),
              Optional.of("IllegalArgumentException"),
              List.of(),
              List.of()));
    }
  }

  private static Failure failure(List<Diagnostic> problems) {
    var first = problems.getFirst();
    return new Failure(
        "line %d: %s".formatted(first.place().line(), first.message()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        problems);
  }
}
