/**
 * Threads of control of which exactly one runs, until it hands control back. Imports nothing of
 * this project.
 */
@NullMarked
package javalings.interleave.fiber;

import org.jspecify.annotations.NullMarked;
