package javalings.interleave.model;

/**
 * A write that a thread has made in an execution in which all reads saw what was there.
 *
 * @param place how many writes the thread had made before
 */
public record ForeseenWrite(int thread, int place, Object value) {}
