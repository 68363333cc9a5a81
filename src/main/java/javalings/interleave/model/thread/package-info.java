/**
 * Threads: starting, joining, interrupting, parking. Imports {@code model} and {@code model.lock}.
 */
@NullMarked
package javalings.interleave.model.thread;

import org.jspecify.annotations.NullMarked;
