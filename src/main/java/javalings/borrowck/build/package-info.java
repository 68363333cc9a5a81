/**
 * Builds the MIR of each body from javac's trees. Imports {@code borrowck.infer}, {@code
 * borrowck.dataflow}, {@code borrowck.spec}, {@code borrowck.mir} and {@code jdk}.
 */
@NullMarked
package javalings.borrowck.build;

import org.jspecify.annotations.NullMarked;
