/** Tests of {@code borrowck.dump}. */
@NullMarked
package javalings.borrowck.dump;

import org.jspecify.annotations.NullMarked;
