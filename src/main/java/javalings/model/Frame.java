package javalings.model;

/**
 * A line of a stack trace, of the learner's own code only.
 *
 * @param line from 1, or 0 when the class file does not say
 */
public record Frame(String file, int line, String method) {}
