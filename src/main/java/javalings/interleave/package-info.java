/**
 * Explores the interleavings of a program: the doors through which a main method or a scenario of a
 * check comes in. Imports its own rooms only.
 */
@NullMarked
package javalings.interleave;

import org.jspecify.annotations.NullMarked;
