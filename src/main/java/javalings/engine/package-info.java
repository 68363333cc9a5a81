/**
 * The way of a save: an answer becomes a job, an engine tries it, and the judge makes a verdict of
 * what the engine saw. Imports {@code course} and {@code model}.
 */
@NullMarked
package javalings.engine;

import org.jspecify.annotations.NullMarked;
