/**
 * Rewrites class files so that every step on shared memory asks the scheduler first. Imports {@code
 * java.lang.classfile} and nothing of this project.
 */
@NullMarked
package javalings.explore.interleave.weave;

import org.jspecify.annotations.NullMarked;
