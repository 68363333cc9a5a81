package javalings.model;

import java.util.Optional;

/**
 * How one check of an exercise counts.
 *
 * @param weight its part of the exercise's points beside the others, at least 0
 * @param after the check that has to pass first; this one is skipped otherwise
 */
public record CheckRule(int weight, Optional<String> after) {

  public static final CheckRule USUAL = new CheckRule(1, Optional.empty());

  public CheckRule {
    if (weight < 0) {
      throw new IllegalArgumentException("weights are at least 0: " + weight);
    }
  }
}
