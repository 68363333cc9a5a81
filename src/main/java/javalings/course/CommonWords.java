package javalings.course;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The longest row of words that two answers have in the same order. {@link WordCounts} does not see
 * that a statement comes before another one, where its neighbours are alike. Which member of a
 * class comes first says nothing.
 */
final class CommonWords {

  private static final Set<String> TYPES = Set.of("class", "record", "interface", "enum");

  private CommonWords() {}

  /** The part of all words that is in it, from 0 to 1. */
  static double likeness(List<String> one, List<String> other) {
    var all = one.size() + other.size();
    return all == 0 ? 1 : 2.0 * common(sorted(one), sorted(other)) / all;
  }

  /** With the members of each type in one order. */
  private static List<String> sorted(List<String> words) {
    var members = new ArrayList<List<String>>();
    var isType = new ArrayDeque<Boolean>();
    var start = 0;
    for (var at = 0; at < words.size(); at++) {
      var member = words.subList(start, at + 1);
      switch (words.get(at)) {
        case "{" -> isType.push(!Collections.disjoint(member, TYPES));
        case "}" -> isType.poll();
        case ";" -> {}
        default -> {
          continue;
        }
      }
      if (Objects.requireNonNullElse(isType.peek(), true)) {
        members.add(member);
        start = at + 1;
      }
    }
    members.add(words.subList(start, words.size()));
    members.sort(Comparator.comparing(member -> String.join(" ", member)));
    return members.stream().flatMap(List::stream).toList();
  }

  /** Most of two answers begins and ends alike, and only the rest has to be compared. */
  private static int common(List<String> one, List<String> other) {
    var least = Math.min(one.size(), other.size());
    var start = 0;
    while (start < least && one.get(start).equals(other.get(start))) {
      start++;
    }
    var end = 0;
    while (end < least - start && fromEnd(one, end).equals(fromEnd(other, end))) {
      end++;
    }
    return start
        + end
        + longest(one.subList(start, one.size() - end), other.subList(start, other.size() - end));
  }

  private static String fromEnd(List<String> words, int at) {
    return words.get(words.size() - 1 - at);
  }

  private static int longest(List<String> one, List<String> other) {
    var words = other.toArray(String[]::new);
    var above = new int[words.length + 1];
    for (var word : one) {
      var row = new int[above.length];
      for (var at = 1; at < row.length; at++) {
        row[at] = word.equals(words[at - 1]) ? above[at - 1] + 1 : Math.max(row[at - 1], above[at]);
      }
      above = row;
    }
    return above[words.length];
  }
}
