/**
 * The folder that a learner edits, and the progress kept in it. Home of Jackson for {@code
 * .javalings}. Imports {@code course} and {@code model}.
 */
@NullMarked
package javalings.workspace;

import org.jspecify.annotations.NullMarked;
