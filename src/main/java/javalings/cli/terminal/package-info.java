/**
 * The terminal itself: raw keys in, bytes out, and everything put back on every way out. Home of
 * JLine. Imports {@code view} and the ports of {@code watch}.
 */
@NullMarked
package javalings.cli.terminal;

import org.jspecify.annotations.NullMarked;
