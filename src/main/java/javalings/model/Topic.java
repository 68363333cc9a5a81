package javalings.model;

import java.util.List;

/** A folder of exercises on one subject, in the order in which they are meant to be solved. */
public record Topic(String id, String title, List<Exercise> exercises) {

  public Topic {
    exercises = List.copyOf(exercises);
  }
}
