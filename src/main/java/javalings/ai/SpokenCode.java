package javalings.ai;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Code read aloud: "sum plus equals number, semicolon, and then …". */
final class SpokenCode {

  /** Words of plain prose that may stand between pieces of code. */
  private static final Set<String> FILLERS =
      Set.of(
          "a",
          "an",
          "the",
          "then",
          "and",
          "first",
          "second",
          "third",
          "next",
          "now",
          "finally",
          "write",
          "put",
          "add",
          "set",
          "use",
          "type",
          "make",
          "declare",
          "define",
          "call",
          "with",
          "by",
          "to",
          "from",
          "on",
          "at",
          "into",
          "it",
          "is",
          "are",
          "be",
          "after",
          "before",
          "that",
          "which",
          "line",
          "lines",
          "body",
          "inside",
          "outside",
          "above",
          "below",
          "there",
          "followed",
          "start",
          "begin",
          "end",
          "loop",
          "step",
          "code",
          "java",
          "like",
          "so",
          "you",
          "your",
          "we",
          "should",
          "must",
          "need",
          "needs",
          "replace",
          "change",
          "here",
          "as",
          "called",
          "named",
          "variable",
          "statement",
          "expression",
          "last",
          "again",
          "instead");

  /** Signs as people say them. */
  private static final Map<String, String> SAID =
      Map.ofEntries(
          Map.entry("plus equals", "+="),
          Map.entry("minus equals", "-="),
          Map.entry("plus plus", "++"),
          Map.entry("is incremented", "++"),
          Map.entry("is greater than or equal to", ">="),
          Map.entry("is less than or equal to", "<="),
          Map.entry("greater or equal", ">="),
          Map.entry("less or equal", "<="),
          Map.entry("is less than", "<"),
          Map.entry("is greater than", ">"),
          Map.entry("less than", "<"),
          Map.entry("greater than", ">"),
          Map.entry("equals equals", "=="),
          Map.entry("is equal to", "=="),
          Map.entry("not equals", "!="),
          Map.entry("is not equal to", "!="),
          Map.entry("equals", "="),
          Map.entry("is set to", "="),
          Map.entry("becomes", "="),
          Map.entry("open paren", "("),
          Map.entry("open parenthesis", "("),
          Map.entry("close paren", ")"),
          Map.entry("close parenthesis", ")"),
          Map.entry("open bracket", "("),
          Map.entry("close bracket", ")"),
          Map.entry("open brace", "{"),
          Map.entry("close brace", "}"),
          Map.entry("semicolon", ";"),
          Map.entry("comma", ","),
          Map.entry("colon", ":"),
          Map.entry("dot", "."),
          Map.entry("arrow", "->"),
          Map.entry("plus", "+"),
          Map.entry("minus", "-"),
          Map.entry("times", "*"),
          Map.entry("zero", "0"),
          Map.entry("one", "1"));

  private static final Pattern SIGNS =
      Pattern.compile(
          SAID.keySet().stream()
              .sorted((a, b) -> b.length() - a.length())
              .map(it -> it.replace(" ", "\\s+"))
              .collect(Collectors.joining("|", "(?i)\\b(?:", ")\\b")));

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private SpokenCode() {}

  /**
   * The tokens that somebody writes who is told this.
   *
   * @param names that code uses, and prose may use as well
   */
  static List<String> tokens(String text, Set<String> names) {
    var written =
        SIGNS
            .matcher(text)
            .replaceAll(it -> Matcher.quoteReplacement(" " + sign(it.group()) + " "));
    return CodeTokens.of(written).stream()
        .filter(it -> names.contains(it) || !FILLERS.contains(it.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static String sign(String words) {
    return SAID.getOrDefault(SPACE.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" "), words);
  }
}
