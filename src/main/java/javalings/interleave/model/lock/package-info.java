/**
 * Monitors, locks, conditions, and the synchronizers that hold threads back until a count is
 * reached. Imports {@code model}.
 */
@NullMarked
package javalings.interleave.model.lock;

import org.jspecify.annotations.NullMarked;
