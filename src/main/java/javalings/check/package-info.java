/**
 * The kit that hidden checks import: thin, documented doors to {@code explore}. Imports {@code
 * explore} and {@code model}.
 */
@NullMarked
package javalings.check;

import org.jspecify.annotations.NullMarked;
