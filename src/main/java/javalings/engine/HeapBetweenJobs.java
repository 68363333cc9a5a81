package javalings.engine;

/**
 * Keeps the heap of a process that compiles small. Left alone, the serial collector lets its old
 * generation grow to the limit before it looks at it, and compilations leave much behind. Classes,
 * and what the virtual machine notes about them, go with a full collection only. Between two jobs
 * nobody waits for this process.
 */
public final class HeapBetweenJobs {

  /** How far the heap may grow beyond its first size: room for some exercises. */
  private static final long ROOM_BYTES = 36 << 20;

  /** After so many jobs, there are more classes of old ones than of what is still worked on. */
  private static final int CALM_JOBS = 100;

  private final long most = Runtime.getRuntime().totalMemory() + ROOM_BYTES;
  private int jobs;

  /** Collects what is dead, if there is much of it. Called after each job, by one thread. */
  public void calmDown() {
    if (++jobs % CALM_JOBS == 0 || Runtime.getRuntime().totalMemory() > most) {
      System.gc();
    }
  }
}
