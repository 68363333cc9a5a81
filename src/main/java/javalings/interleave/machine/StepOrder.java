package javalings.interleave.machine;

import java.util.List;

/**
 * An order of the steps of a program.
 *
 * @param threads whose turn it is, for each step on a volatile field, an atomic or a lock, and for
 *     each line that is printed while there is another thread
 * @param prints whether lines are among the steps
 */
public record StepOrder(List<Integer> threads, boolean prints) {}
