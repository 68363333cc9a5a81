package javalings.ai;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer as it is shown, and the ways in which code may stand in it. */
record AnswerText(String markdown) {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern FENCE = Pattern.compile("(?m)^[ >]*(?:```|~~~)[^\\n]*$");
  private static final Pattern FENCED =
      Pattern.compile("(?ms)^[ >]*(```|~~~)([^\\n]*)\\n(.*?)(?:^[ >]*\\1|\\z)");
  private static final Pattern INLINE = Pattern.compile("`+([^`]+)`+");

  /** The marks before the text of a line: a bullet, a number, a quotation's bar. */
  private static final Pattern LINE_START =
      Pattern.compile("(?m)^[ \\t]*(?:>[ \\t]*)*(?:[-*+\\u2022|][ \\t]+|\\(?\\d+[.):|][ \\t]*)?");

  private static final Pattern CODE_LINE =
      Pattern.compile(
          ".*[;{}]\\s*|.*(?:\\w\\s*(?:[-+*/%]?=|->|\\+\\+|--)\\s*\\S|\\w\\)\\s*:?\\s*$).*"
              + "|(?:for|while|if|elif|else|def|fn|fun|return|raise|throw|let|val|var|try)\\b[^.?!]*:?\\s*");

  /**
   * The answer of a model, without characters that cannot be seen or that a terminal obeys. They
   * would also hide one token in another.
   */
  static AnswerText of(String written) {
    var plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replace("\r\n", "\n");
    var visible =
        plain
            .codePoints()
            .map(it -> it == '\r' ? '\n' : it == '\t' ? ' ' : it)
            .filter(it -> it == '\n' || isVisible(it))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    return new AnswerText(visible.toString().strip());
  }

  /** Whether a character is for people: no terminal obeys it, and it hides nothing. */
  static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  int words() {
    return (int) SPACE.splitAsStream(markdown.strip()).filter(it -> !it.isEmpty()).count();
  }

  int longestWord() {
    return SPACE.splitAsStream(markdown).mapToInt(String::length).max().orElse(0);
  }

  /** The lines of the longest piece of code, marked as such or not. */
  int longestBlock() {
    return Math.max(longest(FENCE.matcher(markdown).replaceAll("")), longestFenced());
  }

  private static int longest(String text) {
    var longest = 0;
    var length = 0;
    for (var line : text.lines().filter(it -> !it.isBlank()).toList()) {
      length = isCode(line) ? length + 1 : 0;
      longest = Math.max(longest, length);
    }
    return longest;
  }

  private int longestFenced() {
    return blocks().stream().mapToInt(it -> (int) it.lines().count()).max().orElse(0);
  }

  /** The blocks of code. */
  List<String> blocks() {
    return FENCED.matcher(markdown).results().map(it -> it.group(3)).toList();
  }

  private static boolean isCode(String line) {
    return CODE_LINE.matcher(LINE_START.matcher(line).replaceFirst("")).matches()
        && !line.contains("`");
  }

  /** The languages that its blocks of code name. */
  Set<String> languages() {
    return FENCED
        .matcher(markdown)
        .results()
        .map(it -> it.group(2).strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /**
   * The answer as tokens, in each way in which code may hide in it.
   *
   * @param names that code uses, and prose may use as well
   */
  List<List<String>> readings(Set<String> names) {
    var readings = new ArrayList<List<String>>();
    for (var text : texts().distinct().toList()) {
      for (var part :
          List.of(CodeTokens.withoutComments(text), CodeTokens.withoutCommentSigns(text))) {
        readings.add(CodeTokens.of(part));
        readings.add(CodeTokens.of(part.replace('"', ' ')));
        readings.add(SpokenCode.tokens(part, names));
      }
    }
    return readings.stream().distinct().toList();
  }

  private Stream<String> texts() {
    return Stream.of(plain(), code())
        .flatMap(it -> Stream.of(it, CharacterReferences.resolved(it)));
  }

  /** The text without Markdown's own signs. */
  private String plain() {
    var text = FENCE.matcher(markdown).replaceAll("");
    return LINE_START.matcher(text.replace("`", " ").replace("**", "")).replaceAll("");
  }

  /** The pieces of code alone, one after the other. */
  String code() {
    var pieces = new ArrayList<String>();
    var fenced = FENCED.matcher(markdown);
    var at = 0;
    while (fenced.find()) {
      pieces.addAll(codeOf(markdown.substring(at, fenced.start())));
      pieces.add(fenced.group(3));
      at = fenced.end();
    }
    pieces.addAll(codeOf(markdown.substring(at)));
    return String.join("\n", pieces);
  }

  private static List<String> codeOf(String prose) {
    return prose
        .lines()
        .flatMap(line ->
            isCode(line)
                ? Stream.of(LINE_START.matcher(line).replaceFirst(""))
                : INLINE.matcher(line).results().map(it -> it.group(1)))
        .toList();
  }

  /** All of it without spaces, for code whose tokens were taken apart. */
  String squeezed() {
    return squeezed(markdown.replace("`", ""));
  }

  static String squeezed(String text) {
    return SPACE.matcher(CharacterReferences.resolved(text)).replaceAll("");
  }
}
