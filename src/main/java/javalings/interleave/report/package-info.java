/**
 * Says what went wrong in a schedule, in words and in places. Imports {@code interleave.event},
 * {@code interleave.explore}, {@code interleave.model}, {@code interleave.race} and {@code model}.
 */
@NullMarked
package javalings.interleave.report;

import org.jspecify.annotations.NullMarked;
