/**
 * The cost of a method: rules on its bytecode, and the bytes it allocates per element. Imports
 * {@code model}, {@code shape} and {@code wire}.
 */
@NullMarked
package javalings.cost;

import org.jspecify.annotations.NullMarked;
