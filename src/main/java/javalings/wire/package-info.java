/**
 * All that our processes have in common: the one codec, which writes records as bytes and sends
 * them over a pair of streams, our class path, and the environment of those that must not see ours.
 * Imports {@code java.*} only.
 */
@NullMarked
package javalings.wire;

import org.jspecify.annotations.NullMarked;
