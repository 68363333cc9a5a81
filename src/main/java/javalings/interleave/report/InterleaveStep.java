package javalings.interleave.report;

/**
 * One line of the story that an exploration tells.
 *
 * @param thread the name of the thread
 * @param file the source file's name
 * @param line from 1
 * @param what {@code reads Counter.n → 0}
 */
public record InterleaveStep(String thread, String file, int line, String what) {}
