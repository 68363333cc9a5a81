/**
 * The happens-before order of an execution, and the races that it leaves: FastTrack (Flanagan and
 * Freund, PLDI 2009). Imports {@code interleave.event}.
 */
@NullMarked
package javalings.interleave.race;

import org.jspecify.annotations.NullMarked;
