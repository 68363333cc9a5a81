package javalings.model;

import java.util.List;
import java.util.Optional;

/**
 * A whole course, in order.
 *
 * @param welcome Markdown shown on the first start
 * @param farewell Markdown shown when everything is solved ({@code final} in course.json)
 * @param stages of the way, in the order of their topics; may be none
 */
public record Course(
    String id,
    String title,
    Optional<String> welcome,
    Optional<String> farewell,
    List<Topic> topics,
    List<Stage> stages) {

  public Course {
    topics = List.copyOf(topics);
    stages = List.copyOf(stages);
  }

  /** All exercises, in the order in which they are meant to be solved. */
  public List<Exercise> exercises() {
    return topics.stream().flatMap(topic -> topic.exercises().stream()).toList();
  }

  public Optional<Exercise> find(ExerciseId id) {
    return exercises().stream().filter(exercise -> exercise.id().equals(id)).findFirst();
  }

  /** The stretch of the way that a topic belongs to; none before the first. */
  public Optional<Stage> stageOf(Topic topic) {
    var ids = topics.stream().map(Topic::id).toList();
    return stages.stream()
        .filter(stage -> ids.indexOf(stage.from()) <= ids.indexOf(topic.id()))
        .reduce((_, later) -> later);
  }

  public Topic topicOf(Exercise exercise) {
    return topics.stream()
        .filter(topic -> topic.id().equals(exercise.id().topic()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not of this course: " + exercise.id()));
  }
}
