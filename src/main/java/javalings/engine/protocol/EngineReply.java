package javalings.engine.protocol;

import java.util.List;
import javalings.model.Evidence;
import javalings.model.Frame;

/** What an engine says. */
public sealed interface EngineReply {

  /** The engine stands and takes jobs; {@code version} is checked, since jars can be rebuilt. */
  record Ready(String version) implements EngineReply {}

  /** This job's turn has come, and the time limit of the compiler runs from now. */
  record Began(long number) implements EngineReply {}

  /** Compiling is over and the time limit of the checks runs from now. */
  record Running(long number) implements EngineReply {}

  /** The learner's code is ending the virtual machine; the exit status follows by itself. */
  record Exiting(long number, List<Frame> frames) implements EngineReply {}

  /**
   * The job is done.
   *
   * @param spent whether the learner's code left something behind, so that the engine must not be
   *     used again
   */
  record Done(long number, Evidence evidence, boolean spent) implements EngineReply {}

  /** The engine itself failed over the job, which is our mistake; {@code trace} tells where. */
  record Broke(long number, String trace) implements EngineReply {}
}
