package javalings.engine.junit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javalings.check.Memory;
import javalings.check.Refusal;
import javalings.compile.ShortNames;
import javalings.model.Diagnostic;
import javalings.model.Failure;
import javalings.model.Failure.Difference;
import javalings.model.Frame;
import javalings.model.Label;
import javalings.sandbox.CompiledExercise;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;
import org.opentest4j.ValueWrapper;

/** From what a check threw to what a learner is told about it. */
final class FailureTranslation {

  private static final int LONGEST_MESSAGE = 8 * 1024;
  private static final int DEEPEST_CAUSE = 8;

  /** JUnit's words behind the check's own sentence; the difference says it better. */
  private static final Pattern JUNIT_TAIL =
      Pattern.compile(
          "(?s)(?: ==> )?(?:Unexpected (?:null value|type|exception type thrown), |"
              + "(?:array|iterable) contents differ at index \\S+, )?"
              + "(?:expected: .*but was: .*|expected: not equal but was: .*)$");

  /** JUnit's sentence about an exception that did not come. */
  private static final Pattern NOT_THROWN =
      Pattern.compile("Expected (\\S+) to be thrown, but nothing was thrown\\.$");

  private static final Pattern TRUTH_TAIL =
      Pattern.compile(" ==> expected: <(?:true|false)> but was: <(?:true|false)>$");

  /** The loaders of a failed cast's classes, with a hash that differs from run to run. */
  private static final Pattern LOADERS =
      Pattern.compile(" \\(\\S+ (?:and \\S+ are|is) in (?:unnamed )?module .*\\)$");

  /** AssertJ writes the check's own sentence in brackets before its own. */
  private static final Pattern ASSERTJ_SENTENCE = Pattern.compile("(?s)^\\[(.*?)] *\\n?(.*)$");

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
      case MultipleFailuresError several when !several.getFailures().isEmpty() ->
          translated(several.getFailures().getFirst());
      case AssertionFailedError failed -> assertion(failed, difference(failed));
      case AssertionError failed -> assertion(failed, Optional.empty());
      case StackOverflowError overflow -> endless(overflow);
      default -> exception(thrown);
    };
  }

  private Failure refused(Refusal refusal) {
    var text =
        refusal.body().isEmpty() ? refusal.sentence() : refusal.sentence() + "\n" + refusal.body();
    return new Failure(
        clip(text),
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

  private Failure assertion(AssertionError failed, Optional<Difference> difference) {
    var said = message(failed);
    var sentence = difference.isPresent() ? ownSentence(said) : ownLines(said);
    return new Failure(
        clip(withCause(sentence, failed)), difference, Optional.empty(), frames(failed), List.of());
  }

  /** JUnit joins the check's sentence and its own by an arrow. */
  private static String ownLines(String said) {
    var own = TRUTH_TAIL.matcher(said).replaceFirst("").replaceFirst("^(.*?) ==> ", "$1\n");
    return notThrown(ShortNames.in(own));
  }

  private static String notThrown(String said) {
    return NOT_THROWN
        .matcher(said)
        .replaceFirst(it -> article(it.group(1)) + " $1 should have been thrown, and none was.");
  }

  private static String article(String noun) {
    return "AEIOU".indexOf(noun.charAt(0)) < 0 ? "A" : "An";
  }

  private static String ownSentence(String said) {
    var assertJ = ASSERTJ_SENTENCE.matcher(said);
    var own = assertJ.matches() ? assertJ.group(1) : JUNIT_TAIL.matcher(said).replaceFirst("");
    return own.strip();
  }

  private static Optional<Difference> difference(AssertionFailedError failed) {
    return failed.isExpectedDefined() && failed.isActualDefined() && !isTruth(failed)
        ? Optional.of(new Difference(text(failed.getExpected()), text(failed.getActual())))
        : Optional.empty();
  }

  /** That true is not false says nothing beyond the check's sentence, where there is one. */
  private static boolean isTruth(AssertionFailedError failed) {
    return failed.getExpected().getValue() instanceof Boolean
        && !message(failed).startsWith("expected: ");
  }

  private static String text(ValueWrapper value) {
    return clip(
        value.getValue() instanceof Class<?> type
            ? type.getSimpleName()
            : value.getStringRepresentation());
  }

  private static String withCause(String sentence, Throwable failed) {
    var cause = failed.getCause();
    return cause == null
        ? sentence
        : (sentence + "\ncaused by " + cause.getClass().getSimpleName() + ": " + message(cause))
            .strip();
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
    return new Failure(
        clip(withCause(readable(thrown), thrown)),
        Optional.empty(),
        Optional.of(thrown.getClass().getSimpleName()),
        frames(thrown),
        List.of());
  }

  /** Some messages of the JDK are made for those who know its insides. */
  private static String readable(Throwable thrown) {
    return switch (thrown) {
      case NegativeArraySizeException negative ->
          "an array cannot have " + message(negative) + " elements";
      default ->
          Memory.words(thrown).orElseGet(() -> LOADERS.matcher(message(thrown)).replaceFirst(""));
    };
  }

  /** The learner's frames of the exception, or of the first of its causes that has any. */
  private List<Frame> frames(Throwable thrown) {
    var chain = new ArrayList<Throwable>();
    for (var each = thrown; each != null && chain.size() < DEEPEST_CAUSE; each = each.getCause()) {
      chain.add(each);
    }
    return chain.reversed().stream()
        .map(each -> exercise.ownFrames(each.getStackTrace()))
        .filter(frames -> !frames.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** An exception of the learner's can run code of theirs when it is asked for its message. */
  private static String message(Throwable thrown) {
    return safely(() -> thrown.getMessage() == null ? "" : thrown.getMessage());
  }

  private static String safely(Supplier<String> text) {
    try {
      return text.get();
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return "(its message cannot be read: " + e.getClass().getSimpleName() + ")";
    }
  }

  private static String clip(String text) {
    return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + "…";
  }
}
