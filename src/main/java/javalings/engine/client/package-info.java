/**
 * The terminal's side: starts engine processes, gives them jobs, and kills them at their limits.
 * Imports {@code engine}, {@code engine.protocol}, {@code wire}, {@code model}, and of {@code
 * engine.server} the flag that asks for a guarded terminal.
 */
@NullMarked
package javalings.engine.client;

import org.jspecify.annotations.NullMarked;
