/**
 * The differential fuzzer: one random program, printed as Java and as Rust line by line, judged by
 * our borrow checker and by rustc. Imports {@code ownership} and {@code model}.
 */
@NullMarked
package javalings.ownership.fuzz;

import org.jspecify.annotations.NullMarked;
