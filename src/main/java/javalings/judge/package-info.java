/**
 * The pipeline from a job to its evidence, and the pure judge that makes a verdict of it. Imports
 * the engines' packages and {@code model}.
 */
@NullMarked
package javalings.judge;

import org.jspecify.annotations.NullMarked;
