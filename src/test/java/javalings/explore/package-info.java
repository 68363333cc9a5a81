/** The room explore. */
@NullMarked
package javalings.explore;

import org.jspecify.annotations.NullMarked;
