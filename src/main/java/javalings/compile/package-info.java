/**
 * From a source to classes in memory and diagnostics, with javac. Home of {@code javax.tools}.
 * Imports {@code model} and {@code wire}.
 */
@NullMarked
package javalings.compile;

import org.jspecify.annotations.NullMarked;
