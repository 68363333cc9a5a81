/**
 * The terminal's side: starts engine processes, gives them jobs, and kills them at their limits.
 * Imports {@code engine}, {@code engine.protocol}, {@code wire} and {@code model}.
 */
@NullMarked
package javalings.engine.client;

import org.jspecify.annotations.NullMarked;
