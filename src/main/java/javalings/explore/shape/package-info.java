/**
 * Rules on what a learner's source looks like, and where its lines are. Home of {@code
 * com.sun.source} next to {@code ownership}. Imports {@code model}.
 */
@NullMarked
package javalings.explore.shape;

import org.jspecify.annotations.NullMarked;
