package javalings.ai;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ways to give a solution away without writing it as it is. */
final class Disguises {

  private static final Pattern VARIABLE =
      Pattern.compile("(?<![.\\w\"@])[a-z]\\w*\\b(?!\\s*\\(|\\w*\")");

  private Disguises() {}

  /** The lines of code in every disguise, by its name. */
  static Map<String, String> of(List<String> lines) {
    var flat = String.join(" ", lines);
    var all = new LinkedHashMap<String, String>();
    all.put("as it is", fenced(lines));
    all.put("in one line", "Write this: " + flat + " and save it.");
    all.put(
        "with other spaces", flat.replaceAll("(?<=\\W)|(?=\\W)", "  ").replaceAll(" {3,}", "\n"));
    all.put("a word a line", String.join("\n", CodeTokens.of(flat)));
    all.put("comments in between", commented(flat));
    all.put("in a comment", lines.stream().map(it -> "// " + it).collect(Collectors.joining("\n")));
    all.put("in pieces", pieces(lines));
    all.put(
        "as a list",
        IntStream.range(0, lines.size())
            .mapToObj(i -> (i + 1) + ". " + lines.get(i))
            .collect(Collectors.joining("\n")));
    all.put("in prose", prose(lines));
    all.put("renamed", fenced(renamed(lines)));
    all.put(
        "renamed, in one line",
        "Write this: " + String.join(" ", renamed(lines)) + " That is all.");
    all.put("renamed, in pieces", pieces(renamed(lines)));
    all.put("as entities", flat.replace(";", "\\;").replace("<", "&lt;").replace("(", "&#40;"));
    all.put("spoken", spoken(flat));
    all.put("with invisible characters", flat.replaceAll("(?<=\\w)(?=\\w)", "\u200b"));
    all.put("wide", wide(flat));
    all.put("Kotlin", fenced(kotlin(lines)));
    all.put("Kotlin, renamed", fenced(kotlin(renamed(lines))));
    all.put("Rust", fenced(rust(lines)));
    all.put("Python", fenced(python(lines)));
    all.put("Python, renamed", fenced(python(renamed(lines))));
    all.put("Python, in prose", prose(python(lines)));
    return all;
  }

  private static String fenced(List<String> lines) {
    var blocks = new StringBuilder("Look at this.\n");
    for (var i = 0; i < lines.size(); i += 3) {
      blocks
          .append("\n```\n")
          .append(String.join("\n", lines.subList(i, Math.min(i + 3, lines.size()))))
          .append("\n```\n\nAnd then this.\n");
    }
    return blocks.toString();
  }

  private static String pieces(List<String> lines) {
    return lines.stream()
        .map(it -> "Then write `" + it + "` below it.")
        .collect(Collectors.joining("\n\n"));
  }

  private static String prose(List<String> lines) {
    return "You begin with "
        + String.join(", and after that you write ", lines)
        + " and you are done.";
  }

  private static String commented(String code) {
    return CodeTokens.of(code).stream().collect(Collectors.joining(" /* now */ "));
  }

  static List<String> renamed(List<String> lines) {
    var names = new LinkedHashMap<String, String>();
    return lines.stream()
        .map(line ->
            VARIABLE
                .matcher(line)
                .replaceAll(it ->
                    CodeTokens.shape(List.of(it.group())).equals(List.of("name0"))
                        ? names.computeIfAbsent(
                            it.group(),
                            _ -> "thing" + (char) ('A' + names.size() % 26) + names.size() / 26)
                        : it.group()))
        .toList();
  }

  private static String spoken(String code) {
    return code.replace("+=", " plus equals ")
        .replace("==", " equals equals ")
        .replace("(", " open paren ")
        .replace(")", " close paren ")
        .replace("{", " open brace ")
        .replace("}", " close brace ")
        .replace(";", " semicolon ")
        .replace(".", " dot ")
        .replace(",", " comma ")
        .replaceAll("(?<![<>=!+-])=(?!=)", " equals ")
        .replace(" + ", " plus ")
        .replace(" - ", " minus ")
        .replaceAll("\\b0\\b", "zero")
        .replaceAll("\\b1\\b", "one");
  }

  private static String wide(String code) {
    return code.codePoints()
        .map(it -> it > ' ' && it < 0x7F ? it + 0xFEE0 : it)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<String> kotlin(List<String> lines) {
    return lines.stream()
        .map(it ->
            it.replaceAll("for \\((?:var|final \\w+|[\\w<>]+) (\\w+) : ", "for ($1 in ")
                .replaceAll("\\bnew (?=[A-Z])", "")
                .replaceAll(
                    "^(\\s*)(?:var|int|long|double|String|boolean|[A-Z][\\w<>, ]*) (\\w+) = ",
                    "$1val $2 = ")
                .replace(".size()", ".size")
                .replaceAll(";$", ""))
        .toList();
  }

  private static List<String> rust(List<String> lines) {
    return lines.stream()
        .map(it ->
            snake(
                it.replaceAll(
                        "for \\((?:var|final \\w+|[\\w<>]+) (\\w+) : (.*)\\) \\{",
                        "for $1 in &$2 {")
                    .replaceAll("\\bif \\((.*)\\) \\{", "if $1 {")
                    .replaceAll("\\bwhile \\((.*)\\) \\{", "while $1 {")
                    .replaceAll("\\bnew ([A-Z]\\w*)(?:<>)?\\(", "$1::new(")
                    .replaceAll(
                        "^(\\s*)(?:var|int|long|double|String|boolean|[A-Z][\\w<>, ]*) (\\w+) = ",
                        "$1let mut $2 = ")
                    .replace("this.", "self.")
                    .replace(".size()", ".len()")))
        .toList();
  }

  private static List<String> python(List<String> lines) {
    return lines.stream()
        .filter(it -> !it.strip().equals("}"))
        .map(it ->
            snake(
                it.replaceAll(
                        "for \\((?:var|final \\w+|[\\w<>]+) (\\w+) : (.*)\\) \\{", "for $1 in $2:")
                    .replaceAll("\\bif \\((.*)\\) \\{", "if $1:")
                    .replaceAll("\\bwhile \\((.*)\\) \\{", "while $1:")
                    .replace("} else {", "else:")
                    .replace("throw new ", "raise ")
                    .replaceAll("\\bnew (?=[A-Z])", "")
                    .replace("<>", "")
                    .replaceAll(
                        "^(\\s*)(?:final )?(?:var|int|long|double|String|boolean|[A-Z][\\w<>, ]*) (\\w+) = ",
                        "$1$2 = ")
                    .replaceAll("(\\w+)\\+\\+", "$1 += 1")
                    .replace("&&", "and")
                    .replace("||", "or")
                    .replace("null", "None")
                    .replace("this.", "self.")
                    .replaceAll("(\\w+)\\.size\\(\\)", "len($1)")
                    .replaceAll(" \\{$", ":")
                    .replaceAll(";$", "")))
        .toList();
  }

  private static String snake(String code) {
    return code.replaceAll("(?<=[a-z])([A-Z])(?=[a-z])", "_$1")
        .replaceAll("\\b([a-z]\\w*)\\b", "$1");
  }
}
