/**
 * Measures what a person waits for: the whole program on a real pseudo-terminal, with real files.
 * {@code java} runs it from its source beside the program's jar, so it imports {@code course},
 * {@code engine}, {@code grade}, {@code model}, {@code engine.client} and JLine's terminal
 * emulation, and nothing of the tests.
 */
@NullMarked
package javalings.bench;

import org.jspecify.annotations.NullMarked;
