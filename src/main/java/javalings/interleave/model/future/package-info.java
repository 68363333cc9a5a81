/**
 * Futures, and the pools that run tasks. Imports {@code interleave.event}, {@code
 * interleave.model}, {@code interleave.race} and {@code jdk}.
 */
@NullMarked
package javalings.interleave.model.future;

import org.jspecify.annotations.NullMarked;
