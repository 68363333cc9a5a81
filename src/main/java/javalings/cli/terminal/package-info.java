/**
 * The terminal itself: raw keys in, bytes out, and everything put back on every way out. Home of
 * JLine. Imports {@code model}, {@code view}, {@code report}, and the ports of {@code watch.core}.
 */
@NullMarked
package javalings.cli.terminal;

import org.jspecify.annotations.NullMarked;
