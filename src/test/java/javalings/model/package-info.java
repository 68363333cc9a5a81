/** Tests of the package of the same name. */
@NullMarked
package javalings.model;

import org.jspecify.annotations.NullMarked;
