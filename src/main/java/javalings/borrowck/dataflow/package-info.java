/**
 * Dataflow: the facts at each location of a body: which variables are live, how long each loan
 * lasts, what may have been moved. Imports {@code borrowck.mir}.
 *
 * <p>The algorithm is rustc's: non-lexical lifetimes (RFC 2094) without its location-sensitive
 * subtyping, as rustc ships it.
 */
@NullMarked
package javalings.borrowck.dataflow;

import org.jspecify.annotations.NullMarked;
