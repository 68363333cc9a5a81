/** Clocks and timers, which run in virtual time. Imports {@code model}. */
@NullMarked
package javalings.interleave.model.time;

import org.jspecify.annotations.NullMarked;
