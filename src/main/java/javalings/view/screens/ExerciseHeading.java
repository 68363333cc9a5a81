package javalings.view.screens;

import javalings.model.Course;
import javalings.model.Exercise;

/**
 * Where in the course a learner stands.
 *
 * @param topic the topic's title as shown, {@code 05 Borrows}
 * @param name the exercise's name, {@code Borrows3}
 * @param title what the exercise is about, in a few words; may be empty
 * @param position from 1 to {@code count}
 * @param count exercises in the course
 * @param solved how many of them are solved
 * @param changedSince whether this one was solved, and does not pass now
 */
public record ExerciseHeading(
    String course,
    String topic,
    String name,
    String title,
    int position,
    int count,
    int solved,
    boolean changedSince) {

  /** The title of an exercise's topic: {@code 05 Borrows}, of the folder {@code 05_borrows}. */
  public static String topicOf(Exercise exercise, Course course) {
    var topic = course.topicOf(exercise);
    var number = topic.id().replaceFirst("\\D.*", "");
    return (number + " " + topic.title()).strip();
  }
}
