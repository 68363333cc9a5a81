/**
 * Explores the interleavings of a program: the doors through which a main method or a scenario of a
 * check comes in. Imports the rooms below it and {@code model}.
 */
@NullMarked
package javalings.interleave;

import org.jspecify.annotations.NullMarked;
