package javalings.ai;

/** The end of a request. */
sealed interface ChatResult {

  /** The server said that the answer is whole. */
  record Complete(String text) implements ChatResult {}

  /** There is no whole answer; {@code why} is a sentence without its end. */
  record Failed(String why) implements ChatResult {}

  /** Nobody wants the answer any more. */
  record Cancelled() implements ChatResult {}
}
