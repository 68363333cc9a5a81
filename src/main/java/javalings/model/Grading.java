package javalings.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules of an exercise that only grading asks for.
 *
 * @param weighted whether checks give points one by one; otherwise only a solved exercise does
 * @param checks the rules of those checks that have any, by the check's name
 * @param similarity whether its files are compared between students although they are short
 */
public record Grading(
    Visibility visibility, boolean weighted, Map<String, CheckRule> checks, boolean similarity) {

  public static final Grading USUAL = new Grading(new Visibility.Visible(), false, Map.of(), false);

  public Grading {
    // In one order in every virtual machine: a digest is made of it.
    checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
  }

  public CheckRule rule(String check) {
    return checks.getOrDefault(check, CheckRule.USUAL);
  }

  /** The verdict in which a check whose forerunner did not pass is skipped, not failed. */
  public Verdict inOrder(Verdict verdict) {
    return verdict instanceof Verdict.ChecksFail(var results) && !checks.isEmpty()
        ? new Verdict.ChecksFail(inOrder(results))
        : verdict;
  }

  private List<CheckResult> inOrder(List<CheckResult> results) {
    var stopped = new HashSet<String>();
    results.stream().filter(it -> !it.passed()).map(CheckResult::name).forEach(stopped::add);
    for (var more = true; more; ) {
      var waiting = results.stream().filter(it -> waits(it, stopped)).map(CheckResult::name);
      more = stopped.addAll(waiting.toList());
    }
    var ordered = new ArrayList<CheckResult>();
    results.forEach(it -> ordered.add(waits(it, stopped) ? skipped(it) : it));
    return ordered;
  }

  private boolean waits(CheckResult result, HashSet<String> stopped) {
    return rule(result.name()).after().filter(stopped::contains).isPresent();
  }

  private CheckResult skipped(CheckResult result) {
    var reason = "not judged, because %s did not pass".formatted(first(result));
    return new CheckResult(result.name(), result.title(), new CheckResult.Outcome.Skipped(reason));
  }

  private String first(CheckResult result) {
    return rule(result.name()).after().orElse("");
  }
}
