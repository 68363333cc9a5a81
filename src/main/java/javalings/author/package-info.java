/**
 * The tools of instructors: new exercises, and the proof that a course keeps its promises. Imports
 * {@code judge} and everything below it.
 */
@NullMarked
package javalings.author;

import org.jspecify.annotations.NullMarked;
