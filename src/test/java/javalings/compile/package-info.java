/** Tests of the package of the same name. */
@NullMarked
package javalings.compile;

import org.jspecify.annotations.NullMarked;
