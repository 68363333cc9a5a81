/**
 * Queues that wait, and the places where two threads hand something over. Imports {@code
 * interleave.event}, {@code interleave.model} and {@code jdk}.
 */
@NullMarked
package javalings.interleave.model.queue;

import org.jspecify.annotations.NullMarked;
