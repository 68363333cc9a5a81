/** Tests of {@code borrowck.check}. */
@NullMarked
package javalings.borrowck.check;

import org.jspecify.annotations.NullMarked;
