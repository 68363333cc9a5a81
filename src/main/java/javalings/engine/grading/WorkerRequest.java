package javalings.engine.grading;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import javalings.compile.CompiledClasses;
import javalings.model.Need;
import javalings.model.SandboxGrant;
import javalings.model.Source;

/**
 * A run of checks, asked of a worker.
 *
 * @param nonce random bytes that the replies repeat; code under check never sees them
 * @param shapesJudged whether the rules on the source are judged already
 */
@SuppressWarnings("ArrayRecordComponent") // a message, which nobody compares
record WorkerRequest(
    byte[] nonce,
    CompiledClasses learner,
    CompiledClasses checks,
    List<Source> sources,
    Set<SandboxGrant> grants,
    List<Need> needs,
    boolean shapesJudged,
    Duration timeout) {

  WorkerRequest {
    sources = List.copyOf(sources);
    grants = Set.copyOf(grants);
    needs = List.copyOf(needs);
  }
}
