/**
 * Clocks and timers, which run in virtual time. Imports {@code interleave.event}, {@code
 * interleave.model} and {@code interleave.race}.
 */
@NullMarked
package javalings.interleave.model.time;

import org.jspecify.annotations.NullMarked;
