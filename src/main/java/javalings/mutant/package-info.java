/**
 * Small changes to a source that a good check notices, and answers that only look like one. Works
 * on the text, so that a changed file goes the way of every other. Imports {@code shape} and {@code
 * model}.
 */
@NullMarked
package javalings.mutant;

import org.jspecify.annotations.NullMarked;
