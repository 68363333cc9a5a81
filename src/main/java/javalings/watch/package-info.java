/**
 * A session: wires the pure step to files, editors and the engine. Imports {@code ai}, {@code
 * course}, {@code engine}, {@code model}, {@code view.text} and {@code workspace} beside its own
 * rooms.
 */
@NullMarked
package javalings.watch;

import org.jspecify.annotations.NullMarked;
