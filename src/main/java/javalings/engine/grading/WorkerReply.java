package javalings.engine.grading;

import javalings.model.Evidence;

/** A message from a worker. Nothing in it is believed before its stamp is compared. */
sealed interface WorkerReply {

  /** It stands inside its jail, warm, and takes requests. */
  record Ready() implements WorkerReply {}

  /**
   * The checks have ended.
   *
   * @param stamp of the request that it answers
   * @param unmeasured whether a measurement was not to be had in a virtual machine of this kind
   */
  record Ran(ReplyStamp stamp, Evidence evidence, boolean unmeasured) implements WorkerReply {}
}
