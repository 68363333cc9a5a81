/**
 * The vocabulary of ownership that learners import; plain Java, to which only the borrow checker
 * gives teeth. Imports nothing.
 *
 * <p>A file that imports this package is checked, every other file is left alone. These types move:
 * those marked {@link javalings.own.Move}, every {@link AutoCloseable}, {@link
 * javalings.own.Owned}, mutable borrows, and a collection of any of these. Numbers, strings, enums,
 * records of such and every other class are copied (or, as Java does, shared) and never tracked.
 *
 * <p>Collections, arrays and builders of the JDK are owned too, and lending an element of one,
 * iterating over it or keeping an iterator borrows it. Nobody writes {@code @Borrowed} on a {@code
 * List<String>} in ordinary Java, though, so passing such a collection of plain values to a method
 * of the same file without a word lends it if the method only reads it, lends it exclusively if the
 * method changes it, and lends it for as long as what keeps it lives if the method keeps it.
 */
@NullMarked
package javalings.own;

import org.jspecify.annotations.NullMarked;
