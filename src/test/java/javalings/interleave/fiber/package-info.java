/** Tests of the rewriter. */
@NullMarked
package javalings.interleave.fiber;

import org.jspecify.annotations.NullMarked;
