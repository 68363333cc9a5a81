package javalings.view.screens;

/**
 * Where in the course a learner stands.
 *
 * @param topic the topic's title as shown, {@code 05 Borrows}
 * @param name the exercise's name, {@code Borrows3}
 * @param title what the exercise is about, in a few words; may be empty
 * @param position from 1 to {@code count}
 * @param count exercises in the course
 * @param solved how many of them are solved
 */
public record ExerciseHeading(
    String course, String topic, String name, String title, int position, int count, int solved) {}
