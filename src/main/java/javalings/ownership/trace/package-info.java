/**
 * What the checker knows about each line of a file, drawn beside the source for learners who ask
 * why. Imports {@code model}, {@code ownership.mir} and {@code ownership.flow}.
 */
@NullMarked
package javalings.ownership.trace;

import org.jspecify.annotations.NullMarked;
