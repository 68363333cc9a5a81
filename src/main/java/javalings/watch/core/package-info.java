/**
 * The loop: events in, a pure step, effects out. No input, no output, no clock. Imports {@code
 * course}, {@code model}, {@code view} and {@code workspace}.
 */
@NullMarked
package javalings.watch.core;

import org.jspecify.annotations.NullMarked;
