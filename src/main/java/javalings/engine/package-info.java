/**
 * The way of a save: an answer becomes a job, an engine tries it, and the judge makes a verdict of
 * what the engine saw. Imports {@code borrowck}, {@code compile}, {@code course}, {@code model} and
 * {@code query}.
 */
@NullMarked
package javalings.engine;

import org.jspecify.annotations.NullMarked;
