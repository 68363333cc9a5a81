package javalings.jdk;

/** The ways in which several threads may share an object of a library. */
public enum ObjectSharing {
  /** Immutable, or of no account. */
  NONE,
  /** May be used by one thread at a time only. */
  PLAIN,
  /** Takes its own monitor for each call. */
  LOCKED,
  /** Made for several threads; its calls synchronize. */
  CONCURRENT,
  /** A future whose stages run what it was given. */
  STAGE,
  /** A handle on a field or element. */
  HANDLE,
  /** Made for several threads, and no row tells how. */
  UNKNOWN
}
