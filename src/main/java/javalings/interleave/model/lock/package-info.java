/**
 * Monitors, locks, conditions, and the synchronizers that hold threads back until a count is
 * reached. Imports {@code interleave.event}, {@code interleave.model}, its clock in {@code
 * interleave.model.time}, and {@code interleave.race}.
 */
@NullMarked
package javalings.interleave.model.lock;

import org.jspecify.annotations.NullMarked;
