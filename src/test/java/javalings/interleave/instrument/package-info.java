/** Tests of the rewriter. */
@NullMarked
package javalings.interleave.instrument;

import org.jspecify.annotations.NullMarked;
