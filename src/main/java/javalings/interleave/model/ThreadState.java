package javalings.interleave.model;

/** The mode of a thread, as the scheduler sees it. */
enum ThreadState {
  READY,
  SPINNING,
  SLEEPING,
  WAITING,
  ENDED
}
