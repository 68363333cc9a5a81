/**
 * What a method costs: rules on its bytecode, and the bytes it allocates per element. Imports
 * {@code model} and {@code explore.shape}.
 */
@NullMarked
package javalings.explore.cost;

import org.jspecify.annotations.NullMarked;
