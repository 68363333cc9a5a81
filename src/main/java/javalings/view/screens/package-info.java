/**
 * The screens: each is a record of all that it shows ({@link WatchView}, {@link ListView} …) that
 * lays itself out for a terminal of any size; {@link PlainWatchText} says the same in words alone.
 * Imports {@code view.diagnostics}, {@code view.text} and {@code model}.
 */
@NullMarked
package javalings.view.screens;

import org.jspecify.annotations.NullMarked;
