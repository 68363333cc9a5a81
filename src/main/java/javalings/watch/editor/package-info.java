/** Opens files where the learner edits. Imports the JDK only. */
@NullMarked
package javalings.watch.editor;

import org.jspecify.annotations.NullMarked;
