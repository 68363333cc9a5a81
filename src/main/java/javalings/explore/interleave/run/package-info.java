/**
 * Runs a woven program once, under a given schedule: one strand at a time, each step decided here.
 * The public static methods are what woven code calls. Imports {@code weave}.
 */
@NullMarked
package javalings.explore.interleave.run;

import org.jspecify.annotations.NullMarked;
