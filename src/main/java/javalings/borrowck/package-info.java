/**
 * The borrow checker: from javac's trees to findings in rustc's words. {@code build} makes the MIR,
 * {@code infer} finds what signatures do not say, {@code dataflow} what is true at each point,
 * {@code check} what is wrong with that, and {@code explain} puts it into words. Home of {@code
 * com.sun.source}. Imports {@code jdk} and {@code model} beside its own rooms.
 */
@NullMarked
package javalings.borrowck;

import org.jspecify.annotations.NullMarked;
