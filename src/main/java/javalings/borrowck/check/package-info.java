/**
 * The prohibitions: one class for each code that the checker reports. Imports {@code
 * borrowck.dataflow}, {@code borrowck.explain}, {@code borrowck.infer}, {@code borrowck.mir},
 * {@code borrowck.spec}, {@code jdk} and {@code model}.
 */
@NullMarked
package javalings.borrowck.check;

import org.jspecify.annotations.NullMarked;
