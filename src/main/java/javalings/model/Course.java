package javalings.model;

import java.util.List;
import java.util.Optional;

/**
 * A whole course, in order.
 *
 * @param welcome Markdown shown on the first start
 * @param farewell Markdown shown when everything is solved ({@code final} in course.json)
 */
public record Course(
    String id,
    String title,
    Optional<String> welcome,
    Optional<String> farewell,
    List<Topic> topics) {

  public Course {
    topics = List.copyOf(topics);
  }

  /** All exercises, in the order in which they are meant to be solved. */
  public List<Exercise> exercises() {
    return topics.stream().flatMap(topic -> topic.exercises().stream()).toList();
  }

  public Optional<Exercise> find(ExerciseId id) {
    return exercises().stream().filter(exercise -> exercise.id().equals(id)).findFirst();
  }

  public Topic topicOf(Exercise exercise) {
    return topics.stream()
        .filter(topic -> topic.id().equals(exercise.id().topic()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not of this course: " + exercise.id()));
  }
}
