package javalings.borrowck.fuzz;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

/** What a comparison with rustc must reach. */
final class Goals {
  private static final int EXAMPLES = 5;

  private Goals() {}

  static void check(OracleComparison comparison) {
    System.out.println(comparison);
    var examples =
        comparison.disagreements().stream()
            .limit(EXAMPLES)
            .map(OracleComparison.Disagreement::toString)
            .toList();
    assertSoftly(softly -> {
      softly.assertThat(comparison.falsePositives()).as("false positives").isZero();
      softly.assertThat(comparison.falseNegatives()).as("false negatives").isZero();
      softly.assertThat(comparison.sameCode()).as("same codes, %%").isGreaterThanOrEqualTo(99.9);
      softly.assertThat(comparison.sameLine()).as("same lines, %%").isGreaterThanOrEqualTo(99.5);
      if (!softly.wasSuccess()) {
        softly.fail(String.join("\n\n", examples));
      }
    });
  }
}
