/**
 * The vocabulary of ownership that learners import; plain Java, to which only the borrow checker
 * gives teeth. Imports nothing.
 */
@NullMarked
package javalings.own;

import org.jspecify.annotations.NullMarked;
