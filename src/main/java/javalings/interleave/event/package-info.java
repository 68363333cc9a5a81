/**
 * The actions of a thread of the explored program, their places in the code, and the names that
 * people know its objects by. Imports {@code jdk}.
 */
@NullMarked
package javalings.interleave.event;

import org.jspecify.annotations.NullMarked;
