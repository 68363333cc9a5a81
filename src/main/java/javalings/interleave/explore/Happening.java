package javalings.interleave.explore;

/**
 * Something that a thread did and that the order of other threads' steps may depend on.
 *
 * @param cell the place in memory; the number of the new thread, where one is started
 */
record Happening(Kind kind, int thread, long cell) {

  enum Kind {
    READ,
    WRITE,
    /** A change whose order with other additions makes no difference. */
    ADD,
    /** The thread's steps so far come before those that follow an acquire of the place. */
    RELEASE,
    ACQUIRE,
    START,
    /** It goes on because no other thread can. */
    ALONE
  }

  /** Whether it makes a difference which of two steps on one place comes first. */
  static boolean conflict(Kind one, Kind other) {
    return one != other || one == Kind.WRITE;
  }
}
