/**
 * The checker's facts: drawn beside the lines of a file for learners who ask why, and dumped whole
 * for those who work on the checker. Imports {@code model}, {@code borrowck.mir} and {@code
 * borrowck.dataflow}.
 */
@NullMarked
package javalings.borrowck.dump;

import org.jspecify.annotations.NullMarked;
