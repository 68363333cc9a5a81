/**
 * From verdicts to screens: pure functions to styled text, and the one place that knows colours and
 * glyphs. {@code screens} stands on {@code diagnostics}, both on {@code text}. No colour carries a
 * meaning that is not in the text, and nothing that a learner's code printed can move the cursor.
 */
@NullMarked
package javalings.view;

import org.jspecify.annotations.NullMarked;
