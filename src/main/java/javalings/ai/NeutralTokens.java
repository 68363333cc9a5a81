package javalings.ai;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Code without what one language writes and another does not: punctuation, types, words of
 * declarations, the case of names. A loop looks the same here in Java, Kotlin, Rust and Python.
 */
final class NeutralTokens {

  private static final String NAME = "name";

  /** Left out. */
  private static final Set<String> SILENT =
      Set.of(
          ";",
          "{",
          "}",
          "(",
          ")",
          ",",
          ":",
          ".",
          "[",
          "]",
          "<",
          ">",
          "?",
          "@",
          "$",
          "->",
          "::",
          "&",
          "#",
          "|",
          "\"",
          "'",
          "=>",
          "\\",
          "_",
          "public",
          "private",
          "protected",
          "static",
          "final",
          "abstract",
          "var",
          "val",
          "let",
          "mut",
          "const",
          "auto",
          "int",
          "long",
          "double",
          "float",
          "boolean",
          "bool",
          "char",
          "byte",
          "short",
          "string",
          "str",
          "integer",
          "i32",
          "i64",
          "u32",
          "u64",
          "f64",
          "usize",
          "void",
          "unit",
          "def",
          "fn",
          "fun",
          "func",
          "function",
          "in",
          "of",
          "new",
          "pub",
          "override",
          "do",
          "then",
          "range",
          "iter",
          "stream",
          "open",
          "close",
          "begin",
          "end");

  /** Written in another way elsewhere. */
  private static final Map<String, List<String>> SPOKEN =
      Map.ofEntries(
          Map.entry("++", List.of("+=", "1")),
          Map.entry("--", List.of("-=", "1")),
          Map.entry("and", List.of("&&")),
          Map.entry("or", List.of("||")),
          Map.entry("not", List.of("!")),
          Map.entry("none", List.of("null")),
          Map.entry("nil", List.of("null")),
          Map.entry("self", List.of("this")),
          Map.entry("elif", List.of("else", "if")),
          Map.entry("raise", List.of("throw")),
          Map.entry("panic", List.of("throw")),
          Map.entry("except", List.of("catch")),
          Map.entry("foreach", List.of("for")),
          Map.entry("loop", List.of("while")),
          Map.entry("len", List.of("size")),
          Map.entry("length", List.of("size")),
          Map.entry("append", List.of("add")),
          Map.entry("push", List.of("add")));

  /** The same in every language; names are all others. */
  private static final Set<String> FIXED =
      Set.of(
          "=",
          "+",
          "-",
          "*",
          "/",
          "%",
          "!",
          "==",
          "!=",
          "<=",
          ">=",
          "+=",
          "-=",
          "*=",
          "/=",
          "%=",
          "&&",
          "||",
          "^",
          "for",
          "while",
          "if",
          "else",
          "return",
          "null",
          "this",
          "throw",
          "try",
          "catch",
          "true",
          "false",
          "switch",
          "case",
          "break",
          "continue",
          "size",
          "add");

  private static final Set<String> SIGNS =
      Set.of("=", "+", "-", "*", "/", "%", "!", "==", "!=", "<=", ">=", "+=", "-=", "*=", "/=");

  private NeutralTokens() {}

  static List<String> of(List<String> tokens) {
    var neutral = new ArrayList<String>();
    for (var token : tokens) {
      var plain = token.toLowerCase(Locale.ROOT).replace("_", "");
      if (!SILENT.contains(plain) && !plain.isEmpty()) {
        neutral.addAll(SPOKEN.getOrDefault(plain, List.of(plain)));
      }
    }
    return neutral;
  }

  /**
   * The run with each name as the number of its first place, so that other names make no change;
   * nothing where it is hardly more than names.
   */
  static Optional<List<String>> renamed(List<String> run) {
    var numbers = new HashMap<String, Integer>();
    var renamed = new ArrayList<String>();
    var names = 0;
    for (var token : run) {
      if (FIXED.contains(token) || CodeTokens.isValue(token)) {
        renamed.add(token);
      } else {
        names++;
        renamed.add(NAME + numbers.computeIfAbsent(token, _ -> numbers.size()));
      }
    }
    var isTelling = numbers.size() < names && run.stream().anyMatch(SIGNS::contains);
    return isTelling && run.size() - names >= 2 ? Optional.of(renamed) : Optional.empty();
  }
}
