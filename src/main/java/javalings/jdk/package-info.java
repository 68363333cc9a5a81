/**
 * The effects of the JDK's methods and types on ownership and on the order of memory, read from
 * {@code jdk.txt}. Imports nothing of ours.
 */
@NullMarked
package javalings.jdk;

import org.jspecify.annotations.NullMarked;
