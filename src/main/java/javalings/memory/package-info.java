/**
 * Trouble with {@code java.lang.foreign} memory, told by the learner's lines: where it was used,
 * where its arena was opened and where it was closed. Imports {@code model}, {@code cost} and
 * {@code shape}.
 */
@NullMarked
package javalings.memory;

import org.jspecify.annotations.NullMarked;
