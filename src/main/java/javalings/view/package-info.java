/**
 * From verdicts to screens: pure functions to styled text, and the one place that knows colours and
 * glyphs.
 *
 * <pre>
 * Scene  --scene.render(size, theme)-->  Screen  --Ansi.print(screen, palette)-->  text
 * </pre>
 *
 * <p>{@code screens} has a record of all that each screen shows, {@code diagnostics} the words of
 * verdicts, and {@code text} the styled lines that both are made of. No colour carries a meaning
 * that is not in the text, and nothing that a learner's code printed can move the cursor.
 */
@NullMarked
package javalings.view;

import org.jspecify.annotations.NullMarked;
