package javalings.course;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words and signs of Java code, in their order, without comments and imports. The code need not
 * compile.
 */
public final class CodeWords {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?s)//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|\\w+|[^\\w\\s]");

  /** Written by editors, in their order; what they bring in is seen where it is used. */
  private static final Pattern IMPORTS = Pattern.compile("(?m)^\\s*import\\s[^;\\n]*;");

  private CodeWords() {}

  public static List<String> of(String text) {
    return WORDS
        .matcher(IMPORTS.matcher(text).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .filter(word -> !word.startsWith("//") && !word.startsWith("/*"))
        .toList();
  }
}
