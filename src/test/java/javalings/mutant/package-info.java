/** Tests of the package of the same name. */
@NullMarked
package javalings.mutant;

import org.jspecify.annotations.NullMarked;
