/**
 * Grades a class: takes what each student has handed in, has engines try it against the course's
 * own checks, and keeps a line of results for each. Imports {@code course}, {@code engine}, {@code
 * model} and {@code report}.
 */
@NullMarked
package javalings.grade;

import org.jspecify.annotations.NullMarked;
