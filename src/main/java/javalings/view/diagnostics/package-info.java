/**
 * Verdicts, checks and diagnostics as text in the shape of rustc's. Imports {@code view.text} and
 * {@code model}.
 */
@NullMarked
package javalings.view.diagnostics;

import org.jspecify.annotations.NullMarked;
