package javalings.interleave.model;

/**
 * The processor's time that an execution takes, about: counted and not measured, so that it is the
 * same on every machine, however busy.
 */
final class Effort {

  private static final int OF_THREAD = 100;
  private static final int OF_ACCESS = 700;
  private static final int OF_ROUND = 25;

  private long nanos;

  /** One of so many threads gets its turn. */
  void turn(int threads) {
    nanos += (long) threads * OF_THREAD;
  }

  /** A place in memory is looked up. */
  void access() {
    nanos += OF_ACCESS;
  }

  /** A loop has gone round. */
  void round() {
    nanos += OF_ROUND;
  }

  long micros() {
    return nanos / 1_000;
  }
}
