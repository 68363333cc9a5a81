package javalings.interleave.explore;

import java.io.Serializable;
import java.util.List;

/**
 * A concurrent object, and operations that several threads run on it, one each.
 *
 * @param concurrent a lambda that makes the object
 * @param sequential a lambda that makes an object that does the same for one thread
 */
public record HistoryScenario(
    Serializable concurrent, Serializable sequential, List<Operation> operations) {

  public HistoryScenario {
    operations = List.copyOf(operations);
  }

  /**
   * An operation on both.
   *
   * @param name the call as people write it: {@code push(1)}
   * @param concurrent a lambda of the object that several threads use
   * @param sequential a lambda of the object that says what is right
   */
  public record Operation(String name, Serializable concurrent, Serializable sequential) {}

  /** With some of its operations only. */
  public HistoryScenario with(List<Operation> fewer) {
    return new HistoryScenario(concurrent, sequential, fewer);
  }
}
