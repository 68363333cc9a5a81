/**
 * The files that are taken from a student: Java files below {@code exercises}, within limits, from
 * a folder or a zip that nobody trusts. Home of commons-compress. Imports {@code course} and {@code
 * model}.
 */
@NullMarked
package javalings.grade.intake;

import org.jspecify.annotations.NullMarked;
