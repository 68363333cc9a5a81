package javalings.engine.junit;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values as text: as their own, or as a source would have them, where {@code 3L} is no 3. */
final class ValueText {

  /** Beyond that, the difference is not found by reading. */
  private static final int DEEPEST = 5;

  private ValueText() {}

  static String ofArray(@Nullable Object array) {
    var whole = Arrays.deepToString(new Object[] {array});
    return whole.substring(1, whole.length() - 1);
  }

  /** The texts of the elements, or of the entries, in an order that is the same in every run. */
  static List<String> elements(Object value) {
    var all = value instanceof Map<?, ?> map ? map.entrySet() : (Collection<?>) value;
    return all.stream().map(String::valueOf).sorted(ValueText::compare).toList();
  }

  private static int compare(String one, String other) {
    return one.length() == other.length() || !isNumber(one) || !isNumber(other)
        ? one.compareTo(other)
        : Integer.compare(one.length(), other.length());
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(Character::isDigit);
  }

  /** Those that the others have, too, come first. */
  static String joined(List<String> texts, List<String> others, Object of) {
    var all =
        Stream.concat(
                texts.stream().filter(others::contains),
                texts.stream().filter(it -> !others.contains(it)))
            .collect(Collectors.joining(", "));
    return of instanceof Map<?, ?> ? "{" + all + "}" : "[" + all + "]";
  }

  static String exact(@Nullable Object value) {
    return exact(value, 0);
  }

  private static String exact(@Nullable Object value, int depth) {
    return depth > DEEPEST
        ? String.valueOf(value)
        : switch (value) {
          case null -> "null";
          case CharSequence text -> "\"" + text + "\"";
          case Character sign -> "'" + sign + "'";
          case Long number -> number + "L";
          case Float number -> number + "f";
          case Short number -> "(short) " + number;
          case Byte number -> "(byte) " + number;
          case Optional<?> maybe -> exact(maybe, depth);
          case Map<?, ?> map -> exact(map, depth);
          case Collection<?> all -> exact(all.stream(), depth);
          case Object other when other.getClass().isArray() -> exact(elementsOf(other), depth);
          case Object other -> String.valueOf(other);
        };
  }

  private static String exact(Optional<?> maybe, int depth) {
    return maybe.map(it -> "Optional[" + exact(it, depth + 1) + "]").orElse("Optional.empty");
  }

  private static String exact(Map<?, ?> map, int depth) {
    return map.entrySet().stream()
        .map(it -> exact(it.getKey(), depth + 1) + "=" + exact(it.getValue(), depth + 1))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String exact(Stream<?> elements, int depth) {
    return elements.map(it -> exact(it, depth + 1)).collect(Collectors.joining(", ", "[", "]"));
  }

  private static Stream<?> elementsOf(Object array) {
    return IntStream.range(0, Array.getLength(array)).mapToObj(i -> Array.get(array, i));
  }

  /** The kind of a value, where the other is something else: {@code " (a List)"}. */
  static String kind(Object value, Object other) {
    var mine = kind(value);
    return mine.equals(kind(other)) ? "" : " (" + mine + ")";
  }

  private static String kind(Object value) {
    return switch (value) {
      case List<?> _ -> "a List";
      case Set<?> _ -> "a Set";
      case Map<?, ?> _ -> "a Map";
      case Object other when other.getClass().isArray() -> "an array";
      case Object other -> other.getClass().getSimpleName();
    };
  }
}
