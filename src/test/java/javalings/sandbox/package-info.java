/** Tests of the package of the same name. */
@NullMarked
package javalings.sandbox;

import org.jspecify.annotations.NullMarked;
