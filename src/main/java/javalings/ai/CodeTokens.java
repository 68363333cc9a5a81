package javalings.ai;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tokens of code, found in anything: a Java file, or prose with pieces of code in it. */
final class CodeTokens {

  private static final String NUMBER = "\\d[\\w]*(?:\\.\\d+\\w*)?";
  private static final String NAME = "[\\p{L}_$][\\p{L}\\p{N}_$]*";
  private static final String SIGN =
      "->|::|\\+\\+|--|&&|\\|\\||[-+*/%&|^!=<>]=|[^\\s\\p{L}\\p{N}_$]";
  private static final String TEXT =
      "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.[^'\\n]*|[^'\\\\\\n])'";

  private static final Pattern TOKENS =
      Pattern.compile(TEXT + "|" + NAME + "|" + NUMBER + "|" + SIGN);
  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?<text>" + TEXT + ")|//[^\\n]*|/\\*[\\s\\S]*?\\*/|(?m:(?<=^|\\s)#\\s[^\\n]*)");
  private static final Pattern COMMENT_SIGNS = Pattern.compile("//+|/\\*+|\\*+/|(?m:^\\s*#+\\s)");

  /** Names that a renaming leaves alone, since they are not names. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "false",
          "final",
          "finally",
          "float",
          "for",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "new",
          "null",
          "private",
          "protected",
          "public",
          "record",
          "return",
          "sealed",
          "short",
          "static",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "true",
          "try",
          "var",
          "void",
          "volatile",
          "when",
          "while",
          "yield");

  private CodeTokens() {}

  /** The tokens as they are. */
  static List<String> of(String text) {
    return TOKENS.matcher(text).results().map(MatchResult::group).toList();
  }

  static String withoutComments(String text) {
    return COMMENTS
        .matcher(text)
        .replaceAll(it -> {
          var kept = it.group("text");
          return kept == null ? " " : Matcher.quoteReplacement(kept);
        });
  }

  /** The text with what stands in its comments, as if that were none. */
  static String withoutCommentSigns(String text) {
    return COMMENT_SIGNS.matcher(text).replaceAll(" ");
  }

  /**
   * The tokens with the number of its first place for every name, and with every value as any
   * other, which no renaming changes.
   */
  static List<String> shape(List<String> tokens) {
    var numbers = new HashMap<String, Integer>();
    return tokens.stream().map(token -> shape(token, numbers)).toList();
  }

  private static String shape(String token, Map<String, Integer> numbers) {
    if (isName(token) && !KEYWORDS.contains(token)) {
      return "name" + numbers.computeIfAbsent(token, _ -> numbers.size());
    }
    return isValue(token) ? "1" : token;
  }

  static boolean isName(String token) {
    var first = token.codePointAt(0);
    return Character.isLetter(first) || first == '_' || first == '$';
  }

  static boolean isValue(String token) {
    var first = token.charAt(0);
    return Character.isDigit(first) || (token.length() > 1 && (first == '"' || first == '\''));
  }
}
