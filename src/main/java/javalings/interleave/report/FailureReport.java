package javalings.interleave.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javalings.interleave.event.ObjectNames;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ExecutionTrace;
import javalings.model.AssertionText;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javalings.model.Label;

/** Tells about a wrong result, and about threads that never come to an end. */
final class FailureReport {

  private final ExecutionTrace trace;
  private final SiteLabels lines;

  FailureReport(ExecutionTrace trace, SiteLabels lines) {
    this.trace = trace;
    this.lines = lines;
  }

  ExplainedOutcome of(ExecutionEnding.Threw threw) {
    return sometimes(threw, AtomicityViolation.in(trace, lines.hides()));
  }

  /** It goes wrong in all orders that were tried, which may not be all there are. */
  static ExplainedOutcome always(ExecutionEnding.Threw threw) {
    return new ExplainedOutcome(ExplorationOutcome.ALWAYS_FAILS, always(words(threw)), List.of());
  }

  private ExplainedOutcome sometimes(
      ExecutionEnding.Threw threw, Optional<AtomicityViolation> found) {
    Optional<AtomicityViolation> old = new Compared(trace.events()).oldRead();
    Optional<AtomicityViolation> told = old.or(() -> found);
    Advice advice = new Advice(trace, told, old.isPresent(), threw.thread());
    return new ExplainedOutcome(
        ExplorationOutcome.RACE_CONDITION,
        sometimes(words(threw), advice),
        told.map(it -> diagnostics(it, advice, old.isPresent())).orElse(List.of()));
  }

  private List<Diagnostic> diagnostics(AtomicityViolation told, Advice advice, boolean isOld) {
    String what = "`" + told.look().about(trace.names()) + "`";
    List<Label> labels = new ArrayList<>();
    if (told.act().isPresent()) {
      between(told, told.act().get(), what, labels);
    } else {
      label(told.change(), "changes " + what + " here").ifPresent(labels::add);
      label(told.look(), isOld ? "reads it later, and sees the value from before" : uses(told))
          .ifPresent(labels::add);
    }
    return one(ErrorCode.RACE_CONDITION, advice.claim(), labels, advice.help());
  }

  /** In the order of time, and the act's line above all. */
  private void between(AtomicityViolation told, ThreadEvent act, String what, List<Label> labels) {
    boolean changedFirst = told.look().changes();
    String looks = changedFirst ? "looks at " + what + " here" : "looks again here";
    String first = changedFirst ? "changes it here, before" : "looks at " + what + " here";
    label(told.look(), first).ifPresent(labels::add);
    label(told.change(), "changes it in between").ifPresent(labels::add);
    label(act, act.changes() ? "changes it here, after it looked" : looks).ifPresent(labels::add);
    labels.sort(Comparator.comparing(label -> label.place().line() != act.site().line()));
  }

  private String uses(AtomicityViolation told) {
    boolean isEarlier = trace.events().indexOf(told.look()) < trace.events().indexOf(told.change());
    String verb = told.look().changes() ? "changes it here, " : "uses it here, ";
    return verb + (isEarlier ? "before that" : "after that");
  }

  private Optional<Label> label(ThreadEvent event, String does) {
    return lines.label(event.site(), event.thread() + " " + does);
  }

  private static List<Diagnostic> one(
      ErrorCode code, String message, List<Label> labels, String help) {
    return ExplainedOutcome.diagnostic(
        code,
        message,
        ExplainedOutcome.merged(labels, "; "),
        List.of("Rust would compile this too"),
        help);
  }

  private static String sometimes(String words, Advice advice) {
    return """
    RACE CONDITION: every access is ordered, and still %s. \
    In the schedule below: %s
    Rust would compile this too.
    %s: %s.\
    """
        .formatted(advice.claim(), words, advice.reason(), advice.help());
  }

  private static String always(String words) {
    return """
    WRONG IN EVERY ORDER that was tried: %s
    It goes wrong even if the threads run one after the other. Fix that before you look at \
    their timing.\
    """
        .formatted(words);
  }

  ExplainedOutcome of(ExecutionEnding.Endless endless) {
    LivelockAdvice advice = new LivelockAdvice(trace, endless);
    String names =
        endless.threads().stream()
            .map(busy -> busy.thread().name())
            .collect(Collectors.joining(" and "));
    String message =
        """
        LIVELOCK: %s running, for %d steps by now, and nothing comes of it.
        Rust would compile this too.
        %s: %s.\
        """
            .formatted(
                names + (endless.threads().size() == 1 ? " keeps" : " keep"),
                endless.steps(),
                advice.reason(),
                advice.help());
    List<Label> labels =
        endless.threads().stream()
            .flatMap(busy ->
                lines
                    .label(busy.site(), busy.thread().name() + " goes round and round here")
                    .stream())
            .toList();
    return new ExplainedOutcome(
        ExplorationOutcome.LIVELOCK,
        message,
        one(ErrorCode.LIVELOCK, "threads run for ever", labels, advice.help()));
  }

  /** {@code main dies of IllegalStateException: closed.}, or what an assertion says. */
  static String words(ExecutionEnding.Threw threw) {
    Throwable failure = threw.failure();
    String message =
        failure.getMessage() == null ? "" : ObjectNames.withoutHashes(failure.getMessage().strip());
    String kind = failure.getClass().getSimpleName();
    if (failure instanceof AssertionError && !message.isEmpty()) {
      return asserted(message) + ".";
    }
    return threw.thread().name()
        + " dies of "
        + kind
        + (message.isEmpty() ? "" : ": " + message)
        + ".";
  }

  /** JUnit writes the two values in a form of its own behind the check's sentence. */
  private static String asserted(String message) {
    Matcher values = JUNIT.matcher(message);
    if (!values.matches()) {
      return plain(AssertionText.of(message)).replaceFirst("[.]$", "");
    }
    String said =
        Objects.requireNonNullElse(values.group("said"), "").strip().replaceFirst("[.:]$", "");
    String expected = values.group("expected");
    boolean isTruth = expected.equals("true") || expected.equals("false");
    String compared = "expected " + expected + ", and got " + values.group("actual");
    return said.isEmpty() ? compared : isTruth ? said : said + ": " + compared;
  }

  private static String plain(AssertionText text) {
    return text.seen().isEmpty() || text.said().isEmpty()
        ? text.said() + text.seen()
        : text.said().replaceFirst("[.:]$", "") + ". " + text.seen();
  }

  private static final Pattern JUNIT =
      Pattern.compile(
          "(?s)(?:(?<said>.*?) ==> |)(?:Unexpected (?:null value|type), )?"
              + "expected: <?(?<expected>.*?)>? but was: <?(?<actual>.*?)>?");
}
