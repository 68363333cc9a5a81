package javalings.engine.grading;

import java.util.Set;
import javalings.model.Job;
import javalings.model.Need;
import javalings.model.SandboxGrant;

/**
 * The kinds of workers: exercises of one kind may share a virtual machine.
 *
 * @param grants groups of classes that their submissions may use beyond the usual
 * @param readsFiles whether the worker may still open files to read when it is warm
 * @param vectors whether the module of the Vector API is there
 */
record WorkerKind(Set<SandboxGrant> grants, boolean readsFiles, boolean vectors) {

  /** That of exercises with vectors, which are granted nothing else. */
  static final WorkerKind VECTORS = new WorkerKind(Set.of(), true, true);

  private static final Set<SandboxGrant> GRANTED =
      Set.of(SandboxGrant.FILES, SandboxGrant.NETWORK, SandboxGrant.THREADS);

  /** Most exercises need no file at all; a library may open its own late. */
  static WorkerKind of(Job job, GradedProgram program) {
    var readsFiles =
        !program.shapesJudged()
            || !job.needs().isEmpty()
            || job.grants().stream().anyMatch(SandboxGrant::readsFiles);
    return new WorkerKind(job.grants(), readsFiles, job.needs().contains(Need.VECTOR));
  }

  /**
   * The kind that serves all exercises which were granted something and may read files: what each
   * of them may use is the policy's word, and the worker has all that any of them needs. Code that
   * may use reflection keeps to itself.
   */
  WorkerKind shared() {
    var own = grants.isEmpty() || !readsFiles || vectors || grants.contains(SandboxGrant.REFLECT);
    return own ? this : new WorkerKind(GRANTED, true, false);
  }

  boolean hasNetwork() {
    return grants.contains(SandboxGrant.NETWORK);
  }

  boolean hasFolder() {
    return grants.contains(SandboxGrant.FILES);
  }
}
