/**
 * A small language model of llama's shape in a mapped file, and the parts that a program runs it
 * with: learners import it in the exercises on inference. Imports nothing.
 */
@NullMarked
package javalings.llama;

import org.jspecify.annotations.NullMarked;
