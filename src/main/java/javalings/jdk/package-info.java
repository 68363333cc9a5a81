/**
 * What the methods and types of the JDK do to ownership and to the order of memory, read from
 * {@code jdk.txt}. Imports nothing of ours.
 */
@NullMarked
package javalings.jdk;

import org.jspecify.annotations.NullMarked;
