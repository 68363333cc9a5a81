/** Futures, and the pools that run tasks. Imports {@code model} and {@code model.thread}. */
@NullMarked
package javalings.interleave.model.future;

import org.jspecify.annotations.NullMarked;
