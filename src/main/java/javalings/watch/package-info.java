/**
 * A session: what wires the pure step to files, editors and the engine. Imports everything below
 * it, never {@code cli}.
 */
@NullMarked
package javalings.watch;

import org.jspecify.annotations.NullMarked;
