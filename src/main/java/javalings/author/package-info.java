/**
 * The tools of instructors: new exercises, and the proof that a course keeps its promises. Imports
 * {@code course}, {@code engine}, {@code model}, {@code mutant} and {@code shape}.
 */
@NullMarked
package javalings.author;

import org.jspecify.annotations.NullMarked;
