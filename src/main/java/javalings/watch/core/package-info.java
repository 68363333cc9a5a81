/**
 * The loop: events in, a pure step, effects out. No input, no output, no clock. Imports {@code
 * model}, {@code view}, and the data of {@code course} and {@code workspace}.
 */
@NullMarked
package javalings.watch.core;

import org.jspecify.annotations.NullMarked;
