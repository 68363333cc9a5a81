package javalings.interleave.model;

/** What a thread is at. */
enum ThreadMode {
  READY,
  SPINNING,
  SLEEPING,
  WAITING,
  ENDED
}
