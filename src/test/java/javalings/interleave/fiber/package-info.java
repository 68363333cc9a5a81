/** Tests of fibers. */
@NullMarked
package javalings.interleave.fiber;

import org.jspecify.annotations.NullMarked;
