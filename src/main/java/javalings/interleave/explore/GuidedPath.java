package javalings.interleave.explore;

import java.util.List;
import javalings.interleave.race.MemoryCell;

/**
 * Lets threads take their steps in a given order, as far as they take any; then interrupts none.
 */
final class GuidedPath implements ExecutionPath {

  private final List<Integer> order;
  private final TakenChoices taken = new TakenChoices(Integer.MAX_VALUE);
  private int next;

  /**
   * Makes a path.
   *
   * @param order the threads, one for each step on something that orders threads
   */
  GuidedPath(List<Integer> order) {
    this.order = order;
  }

  @Override
  public int choose(int[] threads, boolean[] preempts, boolean[] alarms, long state) {
    int option = 0;
    for (int i = 0; i < threads.length && next < order.size(); i++) {
      option = threads[i] == order.get(next) ? i : option;
    }
    return taken.take(threads, option, preempts[option]);
  }

  @Override
  public int alternative(int[] options, boolean isDear, long state) {
    return taken.take(options, 0, false);
  }

  @Override
  public void touched(int thread, MemoryCell cell, boolean isWrite) {
    taken.look(1);
    next += next < order.size() && order.get(next) == thread ? 1 : 0;
  }

  @Override
  public void added(int thread, MemoryCell cell) {
    touched(thread, cell, true);
  }

  @Override
  public List<Integer> choices() {
    return taken.given();
  }

  @Override
  public int preemptions() {
    return taken.preemptions();
  }

  @Override
  public long work() {
    return taken.work();
  }
}
