package javalings.engine.junit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javalings.check.Refusal;
import javalings.model.Diagnostic;
import javalings.model.Failure;
import javalings.model.Frame;
import javalings.model.Label;
import javalings.sandbox.CompiledExercise;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;

/** From what a check threw to what a learner is told about it. */
final class FailureTranslation {

  private static final int DEEPEST_CAUSE = 8;

  /** The JDK's words for a result that is null, with the method as a class file has it. */
  private static final Pattern NULL_RESULT =
      Pattern.compile(
          "because the return value of \"(?<type>[\\w.$]+)\\.(?<method>\\w+)\\(.*\\)\" is null");

  private final CompiledExercise exercise;

  FailureTranslation(CompiledExercise exercise) {
    this.exercise = exercise;
  }

  Failure of(Throwable thrown) {
    return NumberedObjects.in(translated(thrown));
  }

  private Failure translated(Throwable thrown) {
    return switch (thrown) {
      case Refusal refusal -> refused(refusal);
      case MultipleFailuresError several when !several.getFailures().isEmpty() -> all(several);
      case AssertionError failed -> assertion(failed);
      case StackOverflowError overflow -> endless(overflow);
      default -> JunitTimeout.words(thrown).map(this::late).orElseGet(() -> other(thrown));
    };
  }

  /** An assertion that came out of another thread, say, arrives inside of another exception. */
  private Failure other(Throwable thrown) {
    var carried =
        causes(thrown).stream()
            .filter(it -> it instanceof AssertionFailedError || it instanceof Refusal)
            .findFirst();
    return carried
        .map(this::translated)
        .or(() -> FailedInitializer.of(thrown).map(it -> it.failure(frames(thrown))))
        .orElseGet(() -> exception(thrown));
  }

  private Failure late(String words) {
    return new Failure(words, Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  private Failure all(MultipleFailuresError several) {
    var failures = several.getFailures().stream().map(this::translated).toList();
    return new SeveralFailures(ThrownText.message(several), failures).failure();
  }

  private Failure refused(Refusal refusal) {
    var text =
        refusal.body().isEmpty() ? refusal.sentence() : refusal.sentence() + "\n" + refusal.body();
    return new Failure(
        ThrownText.clip(TemporaryFiles.named(text)),
        Optional.empty(),
        Optional.empty(),
        frames(refusal),
        refusal.diagnostics().stream().map(this::withPaths).toList());
  }

  /** Kits know a file as its class file names it; people know it by its path. */
  private Diagnostic withPaths(Diagnostic found) {
    return new Diagnostic(
        found.code(),
        found.severity(),
        found.message(),
        exercise.withPath(found.place()),
        found.labels().stream()
            .map(label -> new Label(exercise.withPath(label.place()), label.message()))
            .toList(),
        found.notes(),
        found.help(),
        found.suggestions());
  }

  private Failure assertion(AssertionError failed) {
    return new FailedAssertion(failed).failure(frames(failed));
  }

  private Failure endless(StackOverflowError overflow) {
    var frames = frames(overflow);
    var sentence =
        repeated(frames)
            .map(frame ->
                "`%s` calls itself without end, from line %d"
                    .formatted(frame.method(), frame.line()))
            .orElse("the calls nest without end");
    return new Failure(
        sentence, Optional.empty(), Optional.of("StackOverflowError"), frames, List.of());
  }

  private static Optional<Frame> repeated(List<Frame> frames) {
    return frames.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 1)
        .max(Comparator.comparingLong(java.util.Map.Entry::getValue))
        .map(java.util.Map.Entry::getKey);
  }

  private Failure exception(Throwable thrown) {
    var frames = frames(thrown);
    return new Failure(
        ThrownText.clip(ThrownText.withCause(readable(thrown, frames), thrown)),
        Optional.empty(),
        Optional.of(thrown.getClass().getSimpleName()),
        frames,
        List.of());
  }

  /** Of an exception without a message: the call of the learner's that went into the JDK. */
  private String call(StackTraceElement... stack) {
    return IntStream.range(1, stack.length)
        .filter(i -> !exercise.ownFrames(stack[i]).isEmpty())
        .limit(1)
        .mapToObj(i -> stack[i - 1])
        .filter(it -> it.getModuleName() != null && !it.getMethodName().contains("$"))
        .filter(it -> it.getModuleName().startsWith("java."))
        .map(it -> "thrown by `%s` of the JDK".formatted(it.getMethodName()))
        .findFirst()
        .orElse("");
  }

  /** Where the check itself met the null, what counts is the method that returned it. */
  private String readable(Throwable thrown, List<Frame> frames) {
    var said = ThrownText.own(thrown);
    if (said.isEmpty() && thrown.getCause() == null) {
      return call(thrown.getStackTrace());
    }
    var returned = NULL_RESULT.matcher(said);
    return frames.isEmpty()
            && thrown instanceof NullPointerException
            && returned.find()
            && exercise.learner().contains(returned.group("type"))
        ? "`" + returned.group("method") + "`" + Failure.RETURNED_NULL
        : said;
  }

  /** The learner's frames of the exception, or of the first of its causes that has any. */
  private List<Frame> frames(Throwable thrown) {
    return causes(thrown).reversed().stream()
        .map(each -> exercise.ownFrames(each.getStackTrace()))
        .filter(frames -> !frames.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The exception and its causes, from the outside in. */
  private static List<Throwable> causes(Throwable thrown) {
    var chain = new ArrayList<Throwable>();
    for (var each = thrown; each != null && chain.size() < DEEPEST_CAUSE; each = each.getCause()) {
      chain.add(each);
    }
    return chain;
  }
}
