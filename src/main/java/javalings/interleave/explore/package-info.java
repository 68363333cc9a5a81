/**
 * Searches the schedules of a program for one that goes wrong. Imports {@code interleave.event},
 * {@code interleave.instrument}, {@code interleave.machine}, {@code interleave.model} and {@code
 * interleave.race}.
 */
@NullMarked
package javalings.interleave.explore;

import org.jspecify.annotations.NullMarked;
