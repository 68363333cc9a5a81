package javalings.model;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Everything an engine needs to try one exercise; it reads nothing else.
 *
 * @param sources the learner's files, at least one
 * @param checks the hidden checks; empty when compiling is all that is asked
 * @param reference the course's own solution; read only to say what the checks expect of a file
 *     that does not fit them
 * @param needs the libraries that the learner's code may use
 * @param timeout how long the checks may run
 * @param grants groups of classes that the grading sandbox lets the learner's code use beyond the
 *     usual
 */
public record Job(
    ExerciseId id,
    List<Source> sources,
    List<Source> checks,
    List<Source> reference,
    List<Need> needs,
    Duration timeout,
    Set<SandboxGrant> grants) {

  public Job {
    sources = List.copyOf(sources);
    checks = List.copyOf(checks);
    reference = List.copyOf(reference);
    needs = List.copyOf(needs);
    grants = Set.copyOf(grants);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a job has at least one source: " + id);
    }
  }

  /** A job whose learner's code is granted nothing. */
  public Job(
      ExerciseId id,
      List<Source> sources,
      List<Source> checks,
      List<Source> reference,
      List<Need> needs,
      Duration timeout) {
    this(id, sources, checks, reference, needs, timeout, Set.of());
  }
}
