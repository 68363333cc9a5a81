/**
 * What the checker knows about each line of a file, drawn beside the source for learners who ask
 * why. Imports {@code model}, {@code borrowck.mir} and {@code borrowck.dataflow}.
 */
@NullMarked
package javalings.borrowck.dump;

import org.jspecify.annotations.NullMarked;
