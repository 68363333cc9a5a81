/**
 * From verdicts to screens: pure functions to styled text, and the one place that knows colours and
 * glyphs. Imports {@code model} and {@code course}.
 */
@NullMarked
package javalings.view;

import org.jspecify.annotations.NullMarked;
