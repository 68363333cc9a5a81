package javalings.engine.protocol;

import java.util.List;
import javalings.model.CheckResult;
import javalings.model.Evidence;
import javalings.model.Frame;

/** A message from an engine; every one but the first is about the one job that it was given. */
public sealed interface EngineReply {

  /** The engine stands and takes jobs. */
  record Ready() implements EngineReply {}

  /** The job's turn has come, and the time limit of the compiler runs from now. */
  record Began() implements EngineReply {}

  /** Compiling is over and the time limit of the checks runs from now. */
  record Running() implements EngineReply {}

  /**
   * The learner's code prints, and may go on.
   *
   * @param text the end of all that it has printed so far
   */
  record Printing(String text) implements EngineReply {}

  /** The first check has failed, and others still run. */
  record Failing(CheckResult check) implements EngineReply {}

  /** The learner's code is ending the virtual machine; the exit status follows by itself. */
  record Exiting(List<Frame> frames) implements EngineReply {
    public Exiting {
      frames = List.copyOf(frames);
    }
  }

  record Done(Evidence evidence) implements EngineReply {}

  /** The engine itself failed over the job, which is our mistake; {@code trace} tells where. */
  record Broke(String trace) implements EngineReply {}
}
