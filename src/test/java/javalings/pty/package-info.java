/** Programs on a real pseudo-terminal: keys go in, and what a person would see comes out. */
@NullMarked
package javalings.pty;

import org.jspecify.annotations.NullMarked;
