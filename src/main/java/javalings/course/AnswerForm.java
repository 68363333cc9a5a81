package javalings.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.model.Source;

/**
 * An answer without what two people who have the same idea write differently: comments, prints,
 * values, names of steps, layout.
 *
 * @param words and signs, in their order
 * @param counts of the same words
 */
record AnswerForm(List<String> words, WordCounts counts) {

  private static final String NUMBER = "#";
  private static final String TEXT = "\"s\"";
  private static final Pattern OTHER_NUMBER = Pattern.compile("(?!0$|1$|2$)\\d[\\w_]*");
  private static final Set<String> ENDS = Set.of(";", "{", "}");

  AnswerForm {
    words = List.copyOf(words);
  }

  static AnswerForm of(List<String> words) {
    return new AnswerForm(words, WordCounts.of(words));
  }

  /** Without what only style decides. */
  static AnswerForm plain(List<Source> sources) {
    return of(sources.stream().flatMap(AnswerForm::words).toList());
  }

  /** Word by word. */
  static AnswerForm literal(List<Source> sources) {
    return of(sources.stream().flatMap(source -> CodeWords.of(source.text()).stream()).toList());
  }

  private static Stream<String> words(Source source) {
    var words = new ArrayList<>(CodeWords.of(source.text()));
    words.removeIf("final"::equals);
    words.replaceAll(AnswerForm::value);
    dropPrints(words);
    writeLoops(words);
    inlineSteps(words);
    dropLoneBraces(words);
    return words.stream();
  }

  private static String value(String word) {
    if (OTHER_NUMBER.matcher(word).matches()) {
      return NUMBER;
    }
    return word.length() > 2 && word.startsWith("\"") ? TEXT : word;
  }

  /** {@code System.out.println(…);} is for the learner. */
  private static void dropPrints(List<String> words) {
    for (var at = 0; at + 5 < words.size(); at++) {
      if (isPrint(words, at)) {
        var end = closing(words, words.subList(at, at + 6).indexOf("(") + at);
        if (end > 0 && end + 1 < words.size() && words.get(end + 1).equals(";")) {
          words.subList(at, end + 2).clear();
          at--;
        }
      }
    }
  }

  private static boolean isPrint(List<String> words, int at) {
    var isSystem =
        words.get(at).equals("System")
            && Set.of("out", "err").contains(words.get(at + 2))
            && words.get(at + 4).startsWith("print");
    var isIo = words.get(at).equals("IO") && words.get(at + 2).startsWith("print");
    return (isSystem || isIo)
        && (at == 0 || ENDS.contains(words.get(at - 1)))
        && words.subList(at, at + 6).contains("(");
  }

  /** {@code xs.forEach(x -> {…});} is {@code for (var x : xs) {…}}. */
  private static void writeLoops(List<String> words) {
    for (var at = 1; at + 5 < words.size(); at++) {
      if (words.get(at).equals("forEach")
          && words.get(at - 1).equals(".")
          && words.get(at + 1).equals("(")
          && words.get(at + 3).equals("-")
          && words.get(at + 4).equals(">")) {
        writeLoop(words, at);
      }
    }
  }

  private static void writeLoop(List<String> words, int at) {
    var start = at - 1;
    while (start > 0 && !ENDS.contains(words.get(start - 1))) {
      start--;
    }
    var end = closing(words, at + 1);
    if (end < 0 || end + 1 >= words.size() || !words.get(end + 1).equals(";")) {
      return;
    }
    var loop = new ArrayList<>(List.of("for", "(", "var", words.get(at + 2), ":"));
    loop.addAll(words.subList(start, at - 1));
    loop.add(")");
    loop.addAll(words.subList(at + 5, end));
    if (!loop.getLast().equals("}")) {
      loop.add(";");
    }
    words.subList(start, end + 2).clear();
    words.addAll(start, loop);
  }

  /** {@code var x = …; return x;} is {@code return …;}: a step that is used once has no name. */
  private static void inlineSteps(List<String> words) {
    for (var at = words.size() - 5; at > 0; at--) {
      if (words.get(at).equals("var")
          && words.get(at + 2).equals("=")
          && ENDS.contains(words.get(at - 1))) {
        inlineStep(words, at);
      }
    }
  }

  private static void inlineStep(List<String> words, int at) {
    var end = end(words, at + 3);
    var scope = scope(words, end);
    var name = words.get(at + 1);
    var use = words.subList(end, scope).indexOf(name);
    if (use >= 0 && words.subList(end + use + 1, scope).indexOf(name) < 0) {
      var value = List.copyOf(words.subList(at + 3, end));
      words.remove(end + use);
      words.addAll(end + use, value);
      words.subList(at, end + 1).clear();
    }
  }

  /** Where the statement ends. */
  private static int end(List<String> words, int from) {
    var depth = 0;
    for (var at = from; at < words.size(); at++) {
      depth += depth(words.get(at));
      if (depth < 0 || (depth == 0 && words.get(at).equals(";"))) {
        return at;
      }
    }
    return words.size();
  }

  /** Where the block ends. */
  private static int scope(List<String> words, int from) {
    var depth = 0;
    for (var at = from; at < words.size(); at++) {
      depth += depth(words.get(at));
      if (depth < 0) {
        return at;
      }
    }
    return words.size();
  }

  private static int closing(List<String> words, int open) {
    var end = scope(words, open + 1);
    return end < words.size() ? end : -1;
  }

  private static int depth(String word) {
    return switch (word) {
      case "(", "{", "[" -> 1;
      case ")", "}", "]" -> -1;
      default -> 0;
    };
  }

  /** Braces around one statement say nothing. */
  private static void dropLoneBraces(List<String> words) {
    for (var at = words.size() - 1; at >= 0; at--) {
      if (words.get(at).equals("{")) {
        var end = scope(words, at + 1);
        var body = words.subList(at + 1, Math.min(end, words.size()));
        if (end < words.size()
            && body.stream().filter(";"::equals).count() == 1
            && body.getLast().equals(";")) {
          words.remove(end);
          words.remove(at);
        }
      }
    }
  }

  /** The same with the names of a known answer, where a name stands for one of them. */
  AnswerForm namedAs(AnswerForm known) {
    var names = NameAlignment.of(words, known.words).names();
    return names.isEmpty()
        ? this
        : of(words.stream().map(word -> names.getOrDefault(word, word)).toList());
  }

  /** The first character tells: a word of digits, a text and a sign begin with others. */
  static boolean isName(String word) {
    var first = word.charAt(0);
    return (first >= 'a' && first <= 'z')
        || (first >= 'A' && first <= 'Z')
        || first == '_'
        || first == '$';
  }
}
