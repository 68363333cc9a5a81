/** Tests of the borrow checker as a whole. */
@NullMarked
package javalings.borrowck;

import org.jspecify.annotations.NullMarked;
