/**
 * The command line: wiring and exit codes. Home of picocli. The only package that ends the virtual
 * machine. Imports everything below it.
 */
@NullMarked
package javalings.cli;

import org.jspecify.annotations.NullMarked;
