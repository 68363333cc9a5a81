/**
 * The tools of instructors: new exercises, and the proof that a course keeps its promises. Imports
 * {@code course}, {@code engine}, {@code model} and {@code mutant}.
 */
@NullMarked
package javalings.author;

import org.jspecify.annotations.NullMarked;
