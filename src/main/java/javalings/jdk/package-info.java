/**
 * What the methods and types of the JDK do to ownership, read from {@code jdk.txt}. Imports nothing
 * of ours.
 */
@NullMarked
package javalings.jdk;

import org.jspecify.annotations.NullMarked;
