/**
 * Searches the schedules of a program for one that goes wrong. Imports {@code instrument} and
 * {@code model}.
 */
@NullMarked
package javalings.interleave.explore;

import org.jspecify.annotations.NullMarked;
