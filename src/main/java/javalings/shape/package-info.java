/**
 * Rules on what a learner's source looks like, and where its lines are. Home of {@code
 * com.sun.source} next to the borrow checker. Imports {@code model}.
 */
@NullMarked
package javalings.shape;

import org.jspecify.annotations.NullMarked;
