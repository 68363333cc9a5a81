/**
 * The loop: events in, a pure step, effects out. Home of directory-watcher. Imports everything
 * below it, never {@code cli}.
 */
@NullMarked
package javalings.watch;

import org.jspecify.annotations.NullMarked;
