/**
 * The differential fuzzer: one random program, printed as Java and as Rust line by line, judged by
 * our borrow checker and by rustc. Imports {@code borrowck} and {@code model}.
 */
@NullMarked
package javalings.borrowck.fuzz;

import org.jspecify.annotations.NullMarked;
