/**
 * The kit that hidden checks import: thin, documented doors to the explorer, the cost proofs, the
 * rules on shape and databases. Imports {@code cost}, {@code database}, {@code interleave}, {@code
 * llama}, {@code memory}, {@code model}, {@code shape} and {@code sql}.
 */
@NullMarked
package javalings.check;

import org.jspecify.annotations.NullMarked;
