package javalings.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds which name of a known answer a learner's own name stands for: the one that stands between
 * the same words.
 */
final class NameAlignment {

  /** Half of the places of two names are alike. */
  private static final double ENOUGH = 0.5;

  private static final Set<String> NO_TYPES =
      Set.of("return", "new", "throw", "else", "case", "yield");

  private static final Set<String> TYPE_ENDS = Set.of(">", "]");
  private static final Set<String> DECLARED = Set.of("=", ";", ":", ",", ")", "(");

  private final Map<String, WordCounts> mine;
  private final Map<String, WordCounts> theirs;

  private NameAlignment(Map<String, WordCounts> mine, Map<String, WordCounts> theirs) {
    this.mine = mine;
    this.theirs = theirs;
  }

  static NameAlignment of(List<String> words, List<String> known) {
    return new NameAlignment(places(words, known), places(known, words));
  }

  private record Pair(String mine, String theirs, double likeness) {}

  /** The known answer's name for each of those that stand for one of its own. */
  Map<String, String> names() {
    var pairs = new ArrayList<Pair>();
    mine.forEach((my, places) ->
        theirs.forEach((their, others) -> {
          var likeness = places.likeness(others);
          if (likeness >= ENOUGH) {
            pairs.add(new Pair(my, their, likeness));
          }
        }));
    pairs.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
    var names = new HashMap<String, String>();
    for (var pair : pairs) {
      if (!names.containsKey(pair.mine()) && !names.containsValue(pair.theirs())) {
        names.put(pair.mine(), pair.theirs());
      }
    }
    return names;
  }

  /** The places of each name that is declared here and is not known there. */
  private static Map<String, WordCounts> places(List<String> words, List<String> there) {
    var names = declared(words);
    names.removeAll(Set.copyOf(there));
    var places = new TreeMap<String, List<String>>();
    for (var at = 1; at + 1 < words.size(); at++) {
      if (names.contains(words.get(at))) {
        var neighbours = places.computeIfAbsent(words.get(at), _ -> new ArrayList<>());
        neighbours.add(neighbour(words.get(at - 1), names) + " _");
        neighbours.add("_ " + neighbour(words.get(at + 1), names));
      }
    }
    var counts = new TreeMap<String, WordCounts>();
    places.forEach((name, neighbours) -> counts.put(name, WordCounts.ofEach(neighbours)));
    return counts;
  }

  private static Set<String> declared(List<String> words) {
    return IntStream.range(1, words.size() - 1)
        .filter(at -> isDeclared(words, at))
        .mapToObj(words::get)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Names that only one of the two answers has are all alike. */
  private static String neighbour(String word, Set<String> names) {
    return names.contains(word) ? "?" : word;
  }

  private static boolean isDeclared(List<String> words, int at) {
    var before = words.get(at - 1);
    var after = words.get(at + 1);
    if (!AnswerForm.isName(words.get(at))) {
      return false;
    }
    var hasType =
        AnswerForm.isName(before) ? !NO_TYPES.contains(before) : TYPE_ENDS.contains(before);
    return (hasType && DECLARED.contains(after)) || isLambda(words, at + 1);
  }

  private static boolean isLambda(List<String> words, int at) {
    return words.get(at).equals("-") && at + 1 < words.size() && words.get(at + 1).equals(">");
  }
}
