/**
 * Trains the model that topic 24 runs: {@code tales.bin}, made of own stories about who owns a
 * thing. Imports {@code check}, {@code course}, {@code llama} and {@code model}.
 */
@NullMarked
package javalings.tales;

import org.jspecify.annotations.NullMarked;
