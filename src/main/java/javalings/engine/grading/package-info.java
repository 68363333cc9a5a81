/**
 * Engines for strangers' code: one a student, whose compiler and whose workers are jailed processes
 * of their own, and whose verdicts are made in this process. Imports {@code check}, {@code
 * compile}, {@code cost}, {@code engine}, {@code model}, {@code sandbox}, {@code shape} and {@code
 * wire}.
 */
@NullMarked
package javalings.engine.grading;

import org.jspecify.annotations.NullMarked;
