/**
 * The terminal's side: starts engine processes, gives them jobs, and kills them at their limits.
 * Imports {@code compile}, {@code engine}, {@code model} and {@code wire}.
 */
@NullMarked
package javalings.engine.client;

import org.jspecify.annotations.NullMarked;
