package javalings.ai;

/** The end of a question to a model. */
public sealed interface HintOutcome {

  /** A hint that has passed the guard; Markdown without control characters. */
  record Written(String markdown) implements HintOutcome {}

  /** No hint; {@code why} is a sentence without its end. */
  record Unwritten(String why) implements HintOutcome {}

  /** Somebody pressed a key. */
  record Cancelled() implements HintOutcome {}
}
