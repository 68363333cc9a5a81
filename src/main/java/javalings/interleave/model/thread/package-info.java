/**
 * Threads: starting, joining, interrupting, parking. Imports {@code interleave.event}, {@code
 * interleave.model} and {@code interleave.race}.
 */
@NullMarked
package javalings.interleave.model.thread;

import org.jspecify.annotations.NullMarked;
