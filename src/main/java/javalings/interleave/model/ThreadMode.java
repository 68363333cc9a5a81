package javalings.interleave.model;

/** The mode of a thread, as the scheduler sees it. */
enum ThreadMode {
  READY,
  SPINNING,
  SLEEPING,
  WAITING,
  ENDED
}
