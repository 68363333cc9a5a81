/** Tests of {@code borrowck.dataflow}. */
@NullMarked
package javalings.borrowck.dataflow;

import org.jspecify.annotations.NullMarked;
