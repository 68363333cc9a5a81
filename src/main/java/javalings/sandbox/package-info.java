/**
 * Runs a learner's classes under limits: the engine processes and what happens inside one. Home of
 * the JUnit Platform. Imports {@code model} and {@code compile}.
 */
@NullMarked
package javalings.sandbox;

import org.jspecify.annotations.NullMarked;
