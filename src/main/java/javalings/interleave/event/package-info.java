/**
 * What a thread of the explored program did, where in the code it did it, and the names that people
 * know its objects by. Imports nothing of this project.
 */
@NullMarked
package javalings.interleave.event;

import org.jspecify.annotations.NullMarked;
