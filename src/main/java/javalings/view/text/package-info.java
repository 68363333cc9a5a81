/**
 * Styled text: lines, their widths, how they wrap, Markdown. {@link Style} says what a piece of
 * text means, {@link Palette} how that looks, {@link Theme} what lines are drawn with. Imports
 * {@code model}, {@code words} and commonmark.
 */
@NullMarked
package javalings.view.text;

import org.jspecify.annotations.NullMarked;
