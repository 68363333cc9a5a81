/** Tests of {@code borrowck.mir}. */
@NullMarked
package javalings.borrowck.mir;

import org.jspecify.annotations.NullMarked;
