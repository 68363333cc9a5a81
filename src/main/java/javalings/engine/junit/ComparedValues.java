package javalings.engine.junit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import javalings.model.Failure.Difference;
import org.jspecify.annotations.Nullable;
import org.opentest4j.ValueWrapper;

/**
 * The value that was expected and the one that came, written so that the eye finds where they part.
 */
record ComparedValues(ValueWrapper expected, ValueWrapper actual) {

  /** In a shorter list everybody finds the place. */
  private static final int LONG = 12;

  /** The two as their own texts; where these are equal, as a source would have them. */
  Difference difference() {
    try {
      return readable();
    } catch (RuntimeException | StackOverflowError e) { // of a learner's own toString
      return new Difference(expected.getStringRepresentation(), actual.getStringRepresentation());
    }
  }

  private Difference readable() {
    var one = expected.getEphemeralValue();
    var other = actual.getEphemeralValue();
    var plain =
        one != null && other != null && isUnordered(one) && isUnordered(other)
            ? unordered(one, other)
            : texts();
    return plain.expected().equals(plain.actual()) ? exact(one, other) : plain;
  }

  /** Where two long lists part, as a sentence; nothing for anything else. */
  String position() {
    if (expected.getEphemeralValue() instanceof List<?> one
        && actual.getEphemeralValue() instanceof List<?> other
        && Math.max(one.size(), other.size()) > LONG) {
      var at = 0;
      while (at < Math.min(one.size(), other.size())
          && Objects.equals(one.get(at), other.get(at))) {
        at++;
      }
      return "The first difference is at index %d.".formatted(at);
    }
    return "";
  }

  private Difference texts() {
    return new Difference(text(expected), text(actual));
  }

  private static String text(ValueWrapper value) {
    var whole = value.getEphemeralValue();
    return clipped(
        whole instanceof Class<?> type
            ? type.getSimpleName()
            : isArray(whole) ? ValueText.ofArray(whole) : value.getStringRepresentation());
  }

  private static boolean isArray(@Nullable Object value) {
    return value != null && value.getClass().isArray();
  }

  private static boolean isUnordered(Object value) {
    return (value instanceof Set<?> && !(value instanceof SortedSet<?>))
        || (value instanceof Map<?, ?> && !(value instanceof SortedMap<?, ?>));
  }

  /** All that both have comes first, and the rest stands in each other's place. */
  private static Difference unordered(Object one, Object other) {
    var mine = ValueText.elements(one);
    var others = ValueText.elements(other);
    return new Difference(
        clipped(ValueText.joined(mine, others, one)), clipped(ValueText.joined(others, mine, one)));
  }

  private static Difference exact(@Nullable Object one, @Nullable Object other) {
    var first = ValueText.exact(one);
    var second = ValueText.exact(other);
    return first.equals(second) && one != null && other != null
        ? new Difference(
            clipped(first + ValueText.kind(one, other)),
            clipped(second + ValueText.kind(other, one)))
        : new Difference(clipped(first), clipped(second));
  }

  private static String clipped(String text) {
    return ThrownText.clip(TemporaryFiles.named(text));
  }
}
