package javalings.interleave.race;

import java.util.Arrays;

/**
 * How much of each thread's past is known to have happened before. After Mattern, <i>Virtual Time
 * and Global States of Distributed Systems</i> (1989).
 */
public final class VectorClock {

  private int[] times;

  public VectorClock() {
    this(new int[4]);
  }

  private VectorClock(int[] times) {
    this.times = times;
  }

  public int get(int thread) {
    return thread < times.length ? times[thread] : 0;
  }

  public void tick(int thread) {
    grow(thread + 1);
    times[thread]++;
  }

  public void join(VectorClock other) {
    grow(other.times.length);
    for (int i = 0; i < other.times.length; i++) {
      times[i] = Math.max(times[i], other.times[i]);
    }
  }

  /** Whether it comes after all that the other comes after. */
  public boolean includes(VectorClock other) {
    for (int i = 0; i < other.times.length; i++) {
      if (other.times[i] > get(i)) {
        return false;
      }
    }
    return true;
  }

  /** Becomes what the other is. */
  public void set(VectorClock other) {
    times = other.times.clone();
  }

  public VectorClock copy() {
    return new VectorClock(times.clone());
  }

  private void grow(int size) {
    if (size > times.length) {
      times = Arrays.copyOf(times, Math.max(size, 2 * times.length));
    }
  }
}
