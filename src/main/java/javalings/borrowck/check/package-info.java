/**
 * What is forbidden: one class for each code that the checker reports. Imports {@code
 * borrowck.dataflow}, {@code borrowck.explain}, {@code borrowck.infer}, {@code borrowck.spec},
 * {@code borrowck.mir} and {@code jdk}.
 */
@NullMarked
package javalings.borrowck.check;

import org.jspecify.annotations.NullMarked;
