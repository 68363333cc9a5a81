package javalings.model;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Points with three decimals, held as whole thousandths: a sum is exactly the sum of what is shown.
 */
public record Score(long thousandths) implements Comparable<Score> {

  public static final Score ZERO = new Score(0);

  private static final int UNIT = 1_000;

  public static Score of(long points) {
    return new Score(points * UNIT);
  }

  public static Score sum(Collection<Score> parts) {
    return new Score(parts.stream().mapToLong(Score::thousandths).sum());
  }

  /** That part of it, rounded down to thousandths. */
  public Score times(long part, long whole) {
    return whole == 0 ? ZERO : new Score(thousandths * part / whole);
  }

  /** From 0 to 1; 0 of nothing is 0. */
  public double outOf(Score most) {
    return most.thousandths == 0 ? 0 : (double) thousandths / most.thousandths;
  }

  public BigDecimal decimal() {
    return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
  }

  @Override
  public int compareTo(Score other) {
    return Long.compare(thousandths, other.thousandths);
  }

  /** Without needless zeros: {@code 2}, {@code 0.667}. */
  @Override
  public String toString() {
    return decimal().toPlainString();
  }
}
