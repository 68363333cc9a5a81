package javalings.interleave.explore;

import java.util.ArrayList;
import java.util.List;
import javalings.interleave.race.MemoryCell;

/**
 * Lets threads take their steps in a given order, as far as they take any; then interrupts none.
 */
final class GuidedPath implements ExecutionPath {

  private final List<Integer> order;
  private final List<Integer> taken = new ArrayList<>();
  private int next;
  private int given;
  private int preemptions;
  private long work;

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
    preemptions += preempts[option] ? 1 : 0;
    return take(threads, option);
  }

  @Override
  public int alternative(int[] options, boolean isDear, long state) {
    return take(options, 0);
  }

  private int take(int[] options, int option) {
    work += options.length;
    taken.add(options[option]);
    given = option > 0 ? taken.size() : given;
    return option;
  }

  @Override
  public void touched(int thread, MemoryCell cell, boolean isWrite) {
    work++;
    next += next < order.size() && order.get(next) == thread ? 1 : 0;
  }

  @Override
  public void added(int thread, MemoryCell cell) {
    touched(thread, cell, true);
  }

  @Override
  public List<Integer> choices() {
    return List.copyOf(taken.subList(0, given));
  }

  @Override
  public int preemptions() {
    return preemptions;
  }

  @Override
  public boolean hasStrayed() {
    return false;
  }

  @Override
  public long work() {
    return work;
  }

  @Override
  public void close() {}
}
