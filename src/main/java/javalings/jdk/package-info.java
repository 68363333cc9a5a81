/**
 * The effects of the JDK's methods and types on ownership and on the order of memory, read from
 * {@code jdk.txt}. Imports {@code model}.
 */
@NullMarked
package javalings.jdk;

import org.jspecify.annotations.NullMarked;
