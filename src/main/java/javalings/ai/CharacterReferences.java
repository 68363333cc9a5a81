package javalings.ai;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown writes a character by others: as an entity, as a number, behind a backslash. */
final class CharacterReferences {

  private static final Pattern NAMED =
      Pattern.compile(
          "&(?:(?<name>[a-z]{2,6})|#(?<decimal>\\d{1,7})|#[xX](?<hex>\\p{XDigit}{1,6}));");

  private static final Pattern ESCAPED = Pattern.compile("\\\\(?=\\p{Punct})");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("amp", "&"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("lpar", "("),
          Map.entry("rpar", ")"),
          Map.entry("lbrace", "{"),
          Map.entry("rbrace", "}"),
          Map.entry("semi", ";"),
          Map.entry("equals", "="),
          Map.entry("plus", "+"),
          Map.entry("period", "."),
          Map.entry("comma", ","),
          Map.entry("colon", ":"));

  private CharacterReferences() {}

  /** The text as a reader of the page sees it. */
  static String resolved(String markdown) {
    var named = NAMED.matcher(markdown).replaceAll(it -> Matcher.quoteReplacement(character(it)));
    return ESCAPED.matcher(named).replaceAll("");
  }

  private static String character(MatchResult found) {
    if (found.group("name") != null) {
      return NAMES.getOrDefault(found.group("name"), found.group());
    }
    var isDecimal = found.group("decimal") != null;
    var code = Integer.parseInt(found.group(isDecimal ? "decimal" : "hex"), isDecimal ? 10 : 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
  }
}
