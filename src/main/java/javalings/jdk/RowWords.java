package javalings.jdk;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/** The words of one file's rows; a word that is not known is reported with its line. */
final class RowWords {
  private final String file;
  private int line;
  private final Map<String, TypeClass> typeClasses = words(TypeClass.values());
  private final Map<String, OwnershipSignature.Receiver> receivers =
      words(OwnershipSignature.Receiver.values());
  private final Map<String, OwnershipSignature.Result> results =
      words(OwnershipSignature.Result.values());
  private final Map<String, ParameterMode> modes = words(ParameterMode.values());

  RowWords(String file) {
    this.file = file;
  }

  void at(int number) {
    line = number;
  }

  TypeClass typeClass(String word) {
    return known("a class of types", typeClasses, word);
  }

  OwnershipSignature.Receiver receiver(String word) {
    var found = receivers.get(word);
    if (found == null) {
      throw wrong(
          "type, alone, memory, refuse, or what a method does ("
              + listed(receivers)
              + "; acquires, releases, both, reads, writes, asks, unlocked, blocks)",
          word);
    }
    return found;
  }

  OwnershipSignature.Result result(String word) {
    return known("a result", results, word);
  }

  ParameterMode mode(String word) {
    return known("a parameter", modes, word);
  }

  /** The name of a class, with its package. */
  String type(String word) {
    if (word.indexOf('(') >= 0 || word.indexOf('>') >= 0) {
      throw wrong("the name of a type", word);
    }
    return word;
  }

  String next(StringTokenizer row, String what) {
    if (!row.hasMoreTokens()) {
      throw wrong(what, "the end of the row");
    }
    return row.nextToken();
  }

  ModelRowException wrong(String expected, String found) {
    return new ModelRowException(file, line, "expected " + expected + ", found " + found);
  }

  <E> E known(String what, Map<String, E> words, String word) {
    var constant = words.get(word);
    if (constant == null) {
      throw wrong(what + " (" + listed(words) + ")", word);
    }
    return constant;
  }

  private static String listed(Map<String, ?> words) {
    return String.join(", ", words.keySet().stream().sorted().toList());
  }

  static <E extends Enum<E>> Map<String, E> words(E[] constants) {
    var words = new HashMap<String, E>();
    for (var constant : constants) {
      words.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    return words;
  }
}
