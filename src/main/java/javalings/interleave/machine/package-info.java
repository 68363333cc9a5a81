/**
 * A small Java machine that has the whole state of a program in its hand: it runs the program's own
 * byte code, and so can go on from a state in every order, and knows one that it has seen. It knows
 * few of the JDK's methods, and gives up where it meets another. Imports nothing of ours.
 */
@NullMarked
package javalings.interleave.machine;

import org.jspecify.annotations.NullMarked;
