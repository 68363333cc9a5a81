package javalings.interleave.explore;

import java.util.List;

/** Makes these choices, and then interrupts no thread. */
final class GivenPath implements ExecutionPath {

  private final List<Integer> choices;
  private int depth;
  private int preemptions;
  private boolean hasStrayed;

  GivenPath(List<Integer> choices) {
    this.choices = choices;
  }

  @Override
  public int choose(int[] threads, boolean[] preempts, boolean[] alarms, long state) {
    int option = next(threads);
    preemptions += preempts[option] ? 1 : 0;
    return option;
  }

  @Override
  public int alternative(int[] options, boolean isDear, long state) {
    int option = next(options);
    preemptions += isDear && option > 0 ? 1 : 0;
    return option;
  }

  private int next(int[] options) {
    if (depth >= choices.size() || hasStrayed) {
      return 0;
    }
    int wanted = choices.get(depth++);
    for (int i = 0; i < options.length; i++) {
      if (options[i] == wanted) {
        return i;
      }
    }
    hasStrayed = true;
    return 0;
  }

  @Override
  public List<Integer> choices() {
    return choices;
  }

  @Override
  public int preemptions() {
    return preemptions;
  }

  @Override
  public boolean hasStrayed() {
    return hasStrayed || depth < choices.size();
  }

  @Override
  public long work() {
    return 0;
  }
}
