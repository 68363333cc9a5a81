/** Engines for strangers' code: one a student. Imports {@code engine} and {@code sandbox}. */
@NullMarked
package javalings.engine.grading;

import org.jspecify.annotations.NullMarked;
