/**
 * What instructors ask of the program: the proof that a course is as it should be. Imports {@code
 * judge} and everything below it.
 */
@NullMarked
package javalings.author;

import org.jspecify.annotations.NullMarked;
