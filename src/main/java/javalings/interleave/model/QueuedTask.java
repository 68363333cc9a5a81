package javalings.interleave.model;

/** A task for which threads may wait before anybody has begun with it. */
public interface QueuedTask {

  /** Whether it waits in its pool's queue for a worker. */
  boolean isQueued();
}
