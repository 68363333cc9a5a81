/**
 * What a method costs: rules on its bytecode, and the bytes it allocates per element. Imports
 * {@code model} and {@code shape}.
 */
@NullMarked
package javalings.cost;

import org.jspecify.annotations.NullMarked;
