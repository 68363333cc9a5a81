/**
 * Queues that wait, and the places where two threads hand something over. Imports {@code model}.
 */
@NullMarked
package javalings.interleave.model.queue;

import org.jspecify.annotations.NullMarked;
