package javalings.engine.junit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.compile.ShortNames;
import javalings.model.AssertionText;
import javalings.model.Failure;
import javalings.model.Failure.Difference;
import javalings.model.Frame;
import org.opentest4j.AssertionFailedError;

/** The words of a check's assertion, without those that its library adds. */
record FailedAssertion(AssertionError failed) {

  private static final String NO_REASON = "The check refuses this, and says no more.";

  /** JUnit's words where an exception came that nobody wanted, which is its cause then. */
  private static final Pattern UNWANTED =
      Pattern.compile("(?s)(?:.* ==> )?Unexpected exception (type )?thrown.*");

  private static final Pattern LENGTHS =
      Pattern.compile("(?s)(?:.* ==> )?(?:array|iterable) lengths differ.*");

  /** AssertJ writes the check's own sentence in brackets before its own. */
  private static final Pattern ASSERTJ_SENTENCE = Pattern.compile("(?s)^\\[(.*?)] *\\n?(.*)$");

  Failure failure(List<Frame> frames) {
    var lines = unwanted().isPresent() ? besideThrown(unwanted().get()) : lines();
    var words = lines.filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    var difference = difference();
    return new Failure(
        ThrownText.clip(words.isEmpty() && difference.isEmpty() ? NO_REASON : words),
        difference,
        unwanted().map(it -> it.getClass().getSimpleName()),
        frames,
        List.of());
  }

  private String message() {
    return TemporaryFiles.named(ThrownText.message(failed));
  }

  private AssertionText text() {
    var assertJ = ASSERTJ_SENTENCE.matcher(message());
    return assertJ.matches() && values().isPresent()
        ? new AssertionText(assertJ.group(1), "")
        : AssertionText.of(message());
  }

  private Stream<String> lines() {
    var text = text();
    var position = values().map(ComparedValues::position).orElse("");
    return Stream.of(text.said(), ShortNames.in(text.seen()), position, cause());
  }

  /** A limit's own exception says nothing that the sentence does not. */
  private String cause() {
    var cause = failed.getCause();
    return cause == null || cause.getClass().getName().startsWith("org.junit.")
        ? ""
        : ThrownText.withCause("", failed);
  }

  private Optional<Throwable> unwanted() {
    return UNWANTED.matcher(message()).matches()
        ? Optional.ofNullable(failed.getCause())
        : Optional.empty();
  }

  /** Of another exception than the expected one, the difference shows both names. */
  private Stream<String> besideThrown(Throwable thrown) {
    var said = ThrownText.own(thrown);
    var named = thrown.getClass().getSimpleName() + Failure.THROWN + (said.isEmpty() ? "." : ": ");
    return Stream.of(text().said(), named + said, ThrownText.withCause("", thrown));
  }

  private Optional<Difference> difference() {
    return values().map(values -> counted(values.difference()));
  }

  private Difference counted(Difference values) {
    return LENGTHS.matcher(message()).matches()
        ? new Difference(elements(values.expected()), elements(values.actual()))
        : values;
  }

  private static String elements(String count) {
    return count + (count.equals("1") ? " element" : " elements");
  }

  /** That true is not false says nothing beyond the check's sentence, where there is one. */
  private Optional<ComparedValues> values() {
    return failed instanceof AssertionFailedError it
            && it.isExpectedDefined()
            && it.isActualDefined()
            && (!(it.getExpected().getValue() instanceof Boolean)
                || message().startsWith("expected: "))
        ? Optional.of(new ComparedValues(it.getExpected(), it.getActual()))
        : Optional.empty();
  }
}
