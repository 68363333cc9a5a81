/**
 * The messages between the terminal's process and an engine process, and the limits that both keep.
 * Imports {@code model}.
 */
@NullMarked
package javalings.engine.protocol;

import org.jspecify.annotations.NullMarked;
