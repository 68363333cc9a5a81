/**
 * Inference: which parameters the bodies of a file change, keep and return where signatures do not
 * say. Imports {@code borrowck.spec}, {@code borrowck.dataflow}, {@code borrowck.mir} and {@code
 * jdk}.
 */
@NullMarked
package javalings.borrowck.infer;

import org.jspecify.annotations.NullMarked;
