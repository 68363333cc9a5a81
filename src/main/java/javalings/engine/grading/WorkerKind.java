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

  /** Most exercises need no file at all; a library may open its own late. */
  static WorkerKind of(Job job, GradedProgram program) {
    var readsFiles =
        !program.shapesJudged()
            || !job.needs().isEmpty()
            || job.grants().contains(SandboxGrant.FILES)
            || job.grants().contains(SandboxGrant.NETWORK);
    return new WorkerKind(job.grants(), readsFiles, job.needs().contains(Need.VECTOR));
  }

  boolean hasNetwork() {
    return grants.contains(SandboxGrant.NETWORK);
  }

  boolean hasFolder() {
    return grants.contains(SandboxGrant.FILES);
  }
}
