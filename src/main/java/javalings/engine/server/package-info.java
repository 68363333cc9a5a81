/**
 * The engine process: takes jobs, compiles, inspects, and has the checks run. Imports {@code
 * engine.junit}, {@code engine.protocol}, {@code wire}, {@code compile}, the borrow checker and
 * what is below.
 */
@NullMarked
package javalings.engine.server;

import org.jspecify.annotations.NullMarked;
