package javalings.bench;

/**
 * A line of the table.
 *
 * @param must the limit, in the unit of {@code measured}; infinite where none is set
 */
public record BenchRow(String what, double measured, String unit, double must, String remark) {

  static BenchRow of(String what, double measured, String unit, double must) {
    return new BenchRow(what, measured, unit, must, "");
  }

  public boolean met() {
    return measured <= must;
  }

  /** As a row of a Markdown table. */
  public String markdown() {
    var limit = Double.isInfinite(must) ? "" : "≤ %.0f %s".formatted(must, unit);
    var mark = Double.isInfinite(must) ? "" : met() ? "met" : "missed";
    return "| %s | %.1f %s | %s | %s |%s"
        .formatted(what, measured, unit, limit, mark, remark.isEmpty() ? "" : " " + remark);
  }
}
