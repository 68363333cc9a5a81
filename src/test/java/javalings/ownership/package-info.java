/** Tests of the borrow checker as a whole. */
@NullMarked
package javalings.ownership;

import org.jspecify.annotations.NullMarked;
