package javalings.interleave.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A schedule drawn by chance, the same for the same seed. Threads have random priorities, and the
 * one that runs loses its own at a few random steps: Burckhardt et al., <i>A randomized scheduler
 * with probabilistic guarantees of finding bugs</i> (ASPLOS 2010). A walk takes any option instead.
 */
final class RandomPath implements ExecutionPath {

  /** One in so many alternatives is not the ordinary one. */
  private static final int SELDOM = 8;

  /** After so many choices no thread is interrupted any more, or one might never get its turn. */
  private static final int LONGEST = 400;

  private final Random random;
  private final boolean isWalk;
  private final Set<Integer> changes = new TreeSet<>();
  private final Map<Integer, Integer> priorities = new HashMap<>();
  private final TakenChoices taken = new TakenChoices(LONGEST);
  private int threads = 1;
  private int dear;

  /**
   * Draws a schedule.
   *
   * @param depth how many steps have to come in one order for the bug to show
   * @param length how many choices an execution has, about
   */
  RandomPath(Random random, boolean isWalk, int depth, int length) {
    this.random = random;
    this.isWalk = isWalk;
    for (int i = 1; i < depth; i++) {
      changes.add(random.nextInt(Math.max(1, length)));
    }
  }

  @Override
  public int choose(int[] threads, boolean[] preempts, boolean[] alarms, long state) {
    if (changes.contains(taken.length())) {
      priorities.put(threads[0], -taken.length());
    }
    int option = taken.isFull() ? 0 : isWalk ? random.nextInt(threads.length) : highest(threads);
    return taken.take(threads, option, preempts[option]);
  }

  private int highest(int[] threads) {
    int highest = 0;
    for (int i = 1; i < threads.length; i++) {
      highest = priority(threads[i]) > priority(threads[highest]) ? i : highest;
    }
    return highest;
  }

  private int priority(int thread) {
    return priorities.computeIfAbsent(thread, _ -> 1 + random.nextInt(1 << 20));
  }

  @Override
  public int alternative(int[] options, boolean isDear, long state) {
    boolean isOver = taken.isFull() || (isDear && dear >= SearchPath.MOST_DEAR);
    boolean isOrdinary = isOver || (isDear && random.nextInt(SELDOM) > 0);
    int option = isOrdinary ? 0 : random.nextInt(options.length);
    dear += isDear && option > 0 ? 1 : 0;
    return taken.take(options, option, isDear && option > 0);
  }

  int threads() {
    return threads;
  }

  int length() {
    return taken.length();
  }

  @Override
  public void alone(int thread) {
    taken.look(1);
  }

  @Override
  public void started(int parent, int child) {
    threads = Math.max(threads, child + 1);
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
