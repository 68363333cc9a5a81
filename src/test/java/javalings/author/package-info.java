/** Tests of the package of the same name. */
@NullMarked
package javalings.author;

import org.jspecify.annotations.NullMarked;
