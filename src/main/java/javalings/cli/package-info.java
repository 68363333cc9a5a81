/**
 * The command line: wiring, exit codes, the terminal. Home of picocli and JLine. The only package
 * that ends the virtual machine or touches the standard streams.
 */
@NullMarked
package javalings.cli;

import org.jspecify.annotations.NullMarked;
