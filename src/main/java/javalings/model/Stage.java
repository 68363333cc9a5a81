package javalings.model;

/**
 * A stretch of the way through a course, and how it feels to be there.
 *
 * @param title when that is: {@code Week 1}
 * @param thought what goes through a learner's head, a sentence
 * @param from the id of the topic that it begins with
 */
public record Stage(String title, String thought, String from) {}
