/** Tests of the package of the same name. */
@NullMarked
package javalings.judge;

import org.jspecify.annotations.NullMarked;
