/**
 * Notices saves in the learner's folder. Home of directory-watcher. Imports {@code model}, {@code
 * watch.core} and {@code workspace}.
 */
@NullMarked
package javalings.watch.files;

import org.jspecify.annotations.NullMarked;
