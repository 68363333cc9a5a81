package javalings.course;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** The part of all words of two answers, sorted both, that is in it, from 0 to 1. */
  static double likeness(List<String> one, List<String> other) {
    var all = one.size() + other.size();
    return all == 0 ? 1 : 2.0 * common(one, other) / all;
  }

  private record Member(String text, List<String> words) {}

  /** With the members of each type in one order. */
  static List<String> sorted(List<String> words) {
    var members = new ArrayList<Member>();
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
        members.add(member(member));
        start = at + 1;
      }
    }
    members.add(member(words.subList(start, words.size())));
    members.sort(Comparator.comparing(Member::text));
    return members.stream().flatMap(it -> it.words().stream()).toList();
  }

  private static Member member(List<String> words) {
    return new Member(String.join(" ", words), words);
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

  /** Numbers are compared faster than words. */
  private static int longest(List<String> one, List<String> other) {
    var numbers = new HashMap<String, Integer>();
    var mine = numbered(one, numbers);
    var theirs = numbered(other, numbers);
    var row = new int[theirs.length + 1];
    for (var word : mine) {
      var diagonal = 0; // what stood before the place in the row above
      for (var at = 1; at < row.length; at++) {
        var above = row[at];
        row[at] = word == theirs[at - 1] ? diagonal + 1 : Math.max(row[at - 1], above);
        diagonal = above;
      }
    }
    return row[theirs.length];
  }

  private static int[] numbered(List<String> words, Map<String, Integer> numbers) {
    return words.stream()
        .mapToInt(word -> numbers.computeIfAbsent(word, _ -> numbers.size()))
        .toArray();
  }
}
