/**
 * Runs the checks of one exercise under a time limit and tells what became of each. Imports {@code
 * engine.protocol}, {@code sandbox}, {@code check}, {@code compile}, {@code testrun} and {@code
 * model}.
 */
@NullMarked
package javalings.engine.junit;

import org.jspecify.annotations.NullMarked;
