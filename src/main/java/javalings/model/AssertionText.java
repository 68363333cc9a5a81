package javalings.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The message of a failed assertion of JUnit, taken apart. JUnit puts words of its own behind the
 * sentence of the author; they are made for those who know JUnit.
 *
 * @param said the author's sentence; empty where there is none
 * @param seen what JUnit noticed, as a sentence; empty where the two values say it
 */
public record AssertionText(String said, String seen) {

  /** JUnit joins the author's sentence and its own by an arrow. */
  private static final String SENTENCE = "(?s)^(?:(?<said>.*?) ==> )?";

  /** Of AssertJ, too, which begins a line for each. */
  private static final String VALUES = "\\s*expected: .*\\sbut was: .*";

  private static final List<Ending> ENDINGS =
      List.of(
          ending("expected: <(?:true|false)> but was: <(?:true|false)>", _ -> ""),
          ending("expected: not <null>", _ -> "The value is null, and should not be."),
          ending(
              "expected: not equal but was: <(.*)>",
              it -> "The value is %s, and should be another one.".formatted(it.group(2))),
          ending(
              "expected: not same but was: <(.*)>",
              it ->
                  "The object is the same one, %s, and should be another.".formatted(it.group(2))),
          ending(
              "actual (array|iterable) was <null>(?: at index (\\S+))?",
              it -> at(it.group(3), "the value is null, and should be " + kind(it.group(2)) + ".")),
          ending(
              "expected (array|iterable) was <null>(?: at index (\\S+))?",
              it -> at(it.group(3), "the value should be null, and is " + kind(it.group(2)) + ".")),
          ending(
              "(?:array|iterable) lengths differ(?: at index ([^, ]+))?, " + VALUES,
              it -> at(it.group(2), "the number of elements is wrong.")),
          ending(
              "(?:array|iterable) contents differ at index ([^, ]+), " + VALUES,
              it -> "The first difference is at " + index(it.group(2)) + "."),
          ending(
              "Expected (\\S+) to be thrown, but nothing was thrown\\.",
              it -> "%s should have been thrown, and none was.".formatted(article(it.group(2)))),
          ending("Unexpected exception thrown: .*", _ -> ""),
          ending(
              "execution exceeded timeout of (\\d+) ms by (\\d+) ms",
              it -> "The call took %d ms, and may take %s ms.".formatted(sum(it), it.group(2))),
          ending(
              "execution timed out after (\\d+ ms)",
              it -> "The call was stopped after %s, before its end.".formatted(it.group(2))),
          ending(
              "expected (\\d+) lines, but only got (\\d+)(?:, " + VALUES + "|\n.*)?",
              it -> "%s expected, and %s came.".formatted(lines(it.group(2)), it.group(3))),
          ending(
              "expected line #(\\d+):`.*` not found - actual lines depleted.*",
              it -> "The lines end before the expected line %s.".formatted(it.group(2))),
          ending(
              "terminal fast-forward\\((\\d+)\\) error: fast-forward\\((\\d+)\\) expected.*",
              it ->
                  "At the end %s expected, and %s came."
                      .formatted(lines(it.group(2)), it.group(3))),
          ending(
              "fast-forward\\((\\d+)\\) error: not enough actual lines remaining \\((\\d+)\\).*",
              it ->
                  "In between %s expected, and %s came."
                      .formatted(lines(it.group(2)), it.group(3))),
          ending(
              "fast-forward\\(∞\\) didn't find: `([^\n]*)`.*",
              it -> "There is no line `%s`.".formatted(it.group(2))),
          ending(
              "expected line #(\\d+) doesn't match actual line #(\\d+)\\R.*",
              it -> "Line %s is not as the expected line %s.".formatted(it.group(3), it.group(2))),
          ending(
              "more actual lines than expected: (\\d+).*",
              it -> "There are more lines than expected, by %s.".formatted(it.group(2))),
          ending("(?:Unexpected (?:null value|type|exception type thrown), )?" + VALUES, _ -> ""));

  /** How a message of JUnit ends, and what is said instead. */
  private record Ending(Pattern pattern, Function<MatchResult, String> words) {
    Optional<AssertionText> of(String message) {
      return Stream.of(pattern.matcher(message))
          .filter(it -> it.matches())
          .map(it -> new AssertionText(own(it.group("said")), words.apply(it.toMatchResult())))
          .findFirst();
    }

    private static String own(@Nullable String said) {
      return said == null ? "" : said.strip();
    }
  }

  /** The parts of a message; one that JUnit has not added to is the author's. */
  public static AssertionText of(String message) {
    return ENDINGS.stream()
        .flatMap(ending -> ending.of(message).stream())
        .findFirst()
        .orElseGet(() -> new AssertionText(message.strip(), ""));
  }

  private static Ending ending(String pattern, Function<MatchResult, String> words) {
    return new Ending(Pattern.compile(SENTENCE + pattern + "$"), words);
  }

  private static String at(@Nullable String index, String sentence) {
    return index == null
        ? Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1)
        : "At " + index(index) + ", " + sentence;
  }

  /** {@code index 1}; inside of another array {@code index [1][0]}. */
  private static String index(String brackets) {
    return "index " + brackets.replaceFirst("^\\[(\\d+)]$", "$1");
  }

  private static String kind(String word) {
    return word.equals("array") ? "an array" : "a collection";
  }

  private static String article(String noun) {
    var simple = noun.substring(noun.lastIndexOf('.') + 1);
    return ("AEIOU".indexOf(simple.charAt(0)) < 0 ? "A " : "An ") + simple;
  }

  private static long sum(MatchResult limitAndExcess) {
    return Long.parseLong(limitAndExcess.group(2)) + Long.parseLong(limitAndExcess.group(3));
  }

  private static String lines(String count) {
    return count.equals("1") ? "1 line was" : count + " lines were";
  }
}
