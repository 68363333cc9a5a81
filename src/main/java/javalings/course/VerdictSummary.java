package javalings.course;

import java.util.ArrayList;
import java.util.List;
import javalings.course.Hints.Occasion;
import javalings.model.CheckResult;
import javalings.model.CommonCause;
import javalings.model.Diagnostic;
import javalings.model.Verdict;

/**
 * The part of a verdict that a hint can be about; without the sentences, which name values and
 * lines.
 *
 * @param outcome the verdict's, as reports name it: {@code checks-fail}
 * @param checks that did not pass, in their order
 * @param codes of the diagnostics, each once, the first first; without those that may only follow
 * @param alike those of the checks that failed for the cause of an earlier one, and show nothing of
 *     their own
 */
public record VerdictSummary(
    String outcome, List<String> checks, List<String> codes, List<String> alike) {

  public VerdictSummary {
    checks = List.copyOf(checks);
    codes = List.copyOf(codes);
    alike = List.copyOf(alike);
  }

  /** One in which every check has a cause of its own. */
  public VerdictSummary(String outcome, List<String> checks, List<String> codes) {
    this(outcome, checks, codes, List.of());
  }

  public static VerdictSummary of(Verdict verdict) {
    return new VerdictSummary(
        verdict.outcome(),
        verdict.checks().stream().filter(check -> !check.passed()).map(CheckResult::name).toList(),
        verdict.diagnostics().stream()
            .filter(found -> !found.isAfterAnother())
            .map(Diagnostic::code)
            .distinct()
            .toList(),
        alike(verdict.checks()));
  }

  private static List<String> alike(List<CheckResult> checks) {
    return CommonCause.of(checks).stream()
        .flatMap(cause -> cause.others().stream())
        .map(CheckResult::name)
        .toList();
  }

  /** The most particular first; a check that shows nothing of its own gives no occasion. */
  public List<Occasion> occasions() {
    var occasions = new ArrayList<Occasion>();
    checks.stream()
        .filter(name -> !alike.contains(name))
        .forEach(name -> occasions.add(new Occasion.Check(name)));
    codes.forEach(code -> occasions.add(new Occasion.Code(code)));
    occasions.add(new Occasion.Code(outcome));
    return occasions;
  }

  /** Whether a mistake's first line promises something that is here. */
  public boolean hold(KnownMistake mistake) {
    return mistake.outcome().equals(outcome)
        && mistake.detail().stream()
            .allMatch(it -> checks.contains(it) || codes.contains(it) || it.equals(outcome));
  }
}
