package javalings.judge;

import java.util.List;
import javalings.model.Exercise;
import javalings.model.Source;

/**
 * What is handed in for an exercise.
 *
 * @param sources at least one file
 * @param hash equal for equal contents; comes back with the report
 */
public record Submission(Exercise exercise, List<Source> sources, String hash) {

  public Submission {
    sources = List.copyOf(sources);
  }
}
