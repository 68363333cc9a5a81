/** Tests of {@code borrowck.spec}. */
@NullMarked
package javalings.borrowck.spec;

import org.jspecify.annotations.NullMarked;
