/**
 * The one codec of all our processes: records as bytes, and messages over a pair of streams.
 * Imports {@code java.*} only.
 */
@NullMarked
package javalings.wire;

import org.jspecify.annotations.NullMarked;
