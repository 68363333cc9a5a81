/**
 * What the signatures of a file do not say and its bodies tell: which parameters are changed, kept,
 * returned. Imports {@code borrowck.spec}, {@code borrowck.dataflow}, {@code borrowck.mir} and
 * {@code jdk}.
 */
@NullMarked
package javalings.borrowck.infer;

import org.jspecify.annotations.NullMarked;
