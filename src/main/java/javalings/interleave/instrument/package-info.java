/**
 * Rewrites class files so that every step on shared memory asks the scheduler first. Home of {@code
 * java.lang.classfile}. Imports {@code cost}, {@code interleave.event}, {@code interleave.hook},
 * {@code interleave.model} and {@code jdk}.
 */
@NullMarked
package javalings.interleave.instrument;

import org.jspecify.annotations.NullMarked;
