package javalings.interleave.fiber;

/** Makes fibers: threads of which exactly one runs, until it hands control back by itself. */
public interface FiberCarrier {

  /** A fiber that keeps its driver waiting for this long waits for something that cannot come. */
  int PATIENCE_SECONDS = 10;

  Fiber fiber(Runnable body);

  /** One thread of control. */
  interface Fiber {

    /** Runs it until it pauses or ends; called by the driver only. */
    void resume();

    /** Hands control back to the driver; called by the fiber itself only. */
    void pause();

    boolean hasEnded();

    /** Whether it came back without having paused or ended: it waits inside of the JDK. */
    boolean isStuck();

    /** The thread on which its code runs. */
    Thread thread();
  }
}
