/** Tests of grading: the sandbox against honest programs, attacks and compile bombs. */
@NullMarked
package javalings.engine.grading;

import org.jspecify.annotations.NullMarked;
