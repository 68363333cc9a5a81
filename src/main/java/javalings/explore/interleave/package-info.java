/**
 * Explores the interleavings of a program: weaves it, runs it under one schedule after the other,
 * and says what went wrong in the simplest schedule that shows it. Imports {@code weave}, {@code
 * run} and {@code model}.
 */
@NullMarked
package javalings.explore.interleave;

import org.jspecify.annotations.NullMarked;
