/**
 * What is true at each point of a body: which variables are live, how long each loan lasts, what
 * may have been moved. Imports {@code ownership.mir}.
 *
 * <p>The algorithm is rustc's: non-lexical lifetimes (RFC 2094) without its location-sensitive
 * subtyping, as rustc ships it.
 */
@NullMarked
package javalings.ownership.flow;

import org.jspecify.annotations.NullMarked;
