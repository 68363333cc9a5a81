/**
 * The kit that hidden checks import: thin, documented doors to the explorer, the cost proofs and
 * the rules on shape. Imports {@code cost}, {@code interleave}, {@code memory}, {@code model} and
 * {@code shape}.
 */
@NullMarked
package javalings.check;

import org.jspecify.annotations.NullMarked;
