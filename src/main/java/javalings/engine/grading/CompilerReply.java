package javalings.engine.grading;

import javalings.model.Evidence;

/** A message from a jailed compiler. */
sealed interface CompilerReply {

  /** It stands inside its jail and takes jobs. */
  record Ready() implements CompilerReply {}

  /** The checks need not run: the evidence is complete. */
  record Settled(Evidence evidence) implements CompilerReply {}

  /** The checks have to run. */
  record Compiled(GradedProgram program) implements CompilerReply {}

  /** The compiler failed over the job, which is our mistake; {@code trace} tells where. */
  record Failed(String trace) implements CompilerReply {}
}
