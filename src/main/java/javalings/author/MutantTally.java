package javalings.author;

import java.util.List;
import javalings.model.Exercise;
import javalings.mutant.Mutant;

/**
 * How an exercise's checks did against mutants of its solution.
 *
 * @param killed how many did not pass
 * @param survivors those that passed and that nobody explained
 * @param explained how many passed because they are no mistakes
 */
public record MutantTally(Exercise exercise, int killed, List<Mutant> survivors, int explained) {

  public MutantTally {
    survivors = List.copyOf(survivors);
  }

  /** Those that could have been killed. */
  public int meant() {
    return killed + survivors.size();
  }

  /** How many of a hundred were killed; all, when there were none. */
  public int percent() {
    return percent(killed, meant());
  }

  /** Rounded down, so that a limit is met only by what meets it. */
  public static int percent(int part, int whole) {
    return whole == 0 ? 100 : part * 100 / whole;
  }
}
