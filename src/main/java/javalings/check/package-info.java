/**
 * The kit that hidden checks import: thin, documented doors to the explorer, the cost proofs, the
 * rules on shape, databases and the runs of a learner's tests. Imports {@code cost}, {@code
 * database}, {@code interleave}, {@code llama}, {@code memory}, {@code model}, {@code shape},
 * {@code sql} and {@code testrun}.
 */
@NullMarked
package javalings.check;

import org.jspecify.annotations.NullMarked;
