/**
 * The tools of instructors: new exercises, and the proof that a course keeps its promises. Imports
 * {@code engine}, {@code mutant} and what is below them.
 */
@NullMarked
package javalings.author;

import org.jspecify.annotations.NullMarked;
