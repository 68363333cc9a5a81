package javalings.interleave.explore;

import java.util.ArrayList;
import java.util.List;

/** The choices that a path makes by itself, and what they cost. */
final class TakenChoices {
  private final int most;
  private final List<Integer> taken = new ArrayList<>();
  private int given;
  private int preemptions;
  private long work;

  /**
   * Makes a list without choices.
   *
   * @param most how many are remembered; the path takes the first option in all later ones
   */
  TakenChoices(int most) {
    this.most = most;
  }

  /**
   * Takes an option.
   *
   * @param isPreemption whether it interrupts a thread, or costs as much
   */
  int take(int[] options, int option, boolean isPreemption) {
    look(options.length);
    preemptions += isPreemption ? 1 : 0;
    if (!isFull()) {
      taken.add(options[option]);
    }
    given = option > 0 ? taken.size() : given;
    return option;
  }

  /** Counts what there was to look at. */
  void look(int many) {
    work += many;
  }

  boolean isFull() {
    return taken.size() >= most;
  }

  int length() {
    return taken.size();
  }

  /** The choices up to the last that was not the first option. */
  List<Integer> given() {
    return List.copyOf(taken.subList(0, given));
  }

  int preemptions() {
    return preemptions;
  }

  long work() {
    return work;
  }
}
