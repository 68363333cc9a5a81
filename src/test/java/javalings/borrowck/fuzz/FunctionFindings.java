package javalings.borrowck.fuzz;

import java.util.Comparator;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a checker says of one function: nothing, or codes with their lines. */
record FunctionFindings(NavigableSet<Finding> all) {

  static final FunctionFindings NONE = new FunctionFindings(new TreeSet<>());

  /** A code at a line of the function, from 1. */
  record Finding(String code, int line) implements Comparable<Finding> {
    @Override
    public int compareTo(Finding other) {
      return Comparator.comparingInt(Finding::line)
          .thenComparing(Finding::code)
          .compare(this, other);
    }

    @Override
    public String toString() {
      return code + ":" + line;
    }
  }

  FunctionFindings plus(String code, int line) {
    var more = new TreeSet<>(all);
    more.add(new Finding(code, line));
    return new FunctionFindings(more);
  }

  boolean accepts() {
    return all.isEmpty();
  }

  SortedSet<String> codes() {
    return all.stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@code E0382:4,E0499:7}, or {@code ok}. */
  @Override
  public String toString() {
    return accepts() ? "ok" : all.stream().map(Finding::toString).collect(Collectors.joining(","));
  }

  static FunctionFindings parse(String text) {
    var findings = NONE;
    if (!text.equals("ok")) {
      for (var one : text.split(",", -1)) {
        var colon = one.indexOf(':');
        findings =
            findings.plus(one.substring(0, colon), Integer.parseInt(one.substring(colon + 1)));
      }
    }
    return findings;
  }
}
