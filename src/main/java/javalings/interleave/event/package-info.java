/**
 * What a thread of the explored program did, where in the code it did it, and the names that people
 * know its objects by. Imports {@code jdk}.
 */
@NullMarked
package javalings.interleave.event;

import org.jspecify.annotations.NullMarked;
