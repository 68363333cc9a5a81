/**
 * From verdicts to screens: pure functions to styled text, and the one place that knows colours and
 * glyphs. Imports {@code model} and {@code course}, and commonmark for pages.
 *
 * <pre>
 * XView  --XScreen.render(view, size, theme)-->  Screen  --Ansi.print(screen, palette)-->  text
 * </pre>
 *
 * <p>Each screen has a record of all that it shows ({@code WatchView}, {@code ListView} …) and a
 * class that lays it out. {@link javalings.view.Style} says what a piece of text means, {@link
 * javalings.view.Palette} how that looks, {@link javalings.view.Theme} what lines are drawn with;
 * {@link javalings.view.PlainView} says the same in words alone. No colour carries a meaning that
 * is not in the text, and nothing that a learner's code printed can move the cursor.
 */
@NullMarked
package javalings.view;

import org.jspecify.annotations.NullMarked;
