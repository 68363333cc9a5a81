/**
 * The inspection of {@code javalings.sql}: each query of a program is prepared against the tables
 * of its schema when the program is compiled. Home of no library; of javac, it uses the public API
 * only. Imports {@code course}, {@code database}, {@code model} and {@code sql}.
 */
@NullMarked
package javalings.query;

import org.jspecify.annotations.NullMarked;
