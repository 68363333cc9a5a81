/**
 * The engine process: takes jobs, compiles, inspects, and has the checks run. Imports {@code
 * check}, {@code compile}, {@code course}, {@code engine}, {@code engine.junit}, {@code
 * engine.protocol}, {@code model}, {@code sandbox} and {@code wire}.
 */
@NullMarked
package javalings.engine.server;

import org.jspecify.annotations.NullMarked;
