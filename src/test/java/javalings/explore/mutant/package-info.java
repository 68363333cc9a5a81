/** Tests of the package of the same name. */
@NullMarked
package javalings.explore.mutant;

import org.jspecify.annotations.NullMarked;
