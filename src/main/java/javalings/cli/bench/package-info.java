/**
 * Measures what a person waits for: the whole program on a real pseudo-terminal, with real files.
 * Imports {@code course}, {@code model}, {@code workspace} and JLine's terminal emulation.
 */
@NullMarked
package javalings.cli.bench;

import org.jspecify.annotations.NullMarked;
