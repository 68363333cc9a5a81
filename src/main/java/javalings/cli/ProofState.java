package javalings.cli;

import java.time.Duration;
import java.util.List;
import javalings.author.ProofPart;
import javalings.course.CourseFault.Fault;
import javalings.course.ExerciseFiles;
import javalings.model.ExerciseId;

/**
 * How far a proof is.
 *
 * @param id the exercise, or the list of all
 * @param parts those that are through
 * @param ended whether no more will come
 * @param took the time until now
 */
record ProofState(ExerciseId id, List<ProofPart> parts, boolean ended, Duration took) {

  ProofState {
    parts = List.copyOf(parts);
  }

  List<Fault> faults() {
    return parts.stream().flatMap(part -> part.faults().stream()).toList();
  }

  boolean isOfList() {
    return id.equals(ExerciseFiles.LIST);
  }

  boolean isProven() {
    return ended && faults().isEmpty();
  }
}
