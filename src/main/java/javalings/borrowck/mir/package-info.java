/**
 * The MIR: a body as a graph of locations, each with one statement about places, as in rustc's
 * intermediate representation of that name. Knows nothing of javac. Imports {@code jdk}.
 */
@NullMarked
package javalings.borrowck.mir;

import org.jspecify.annotations.NullMarked;
