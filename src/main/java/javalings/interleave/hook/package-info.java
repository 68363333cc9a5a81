/**
 * The calls that instrumented code makes: before and after its accesses to memory and its calls of
 * the JDK. Imports {@code interleave.event}, {@code interleave.model}, {@code interleave.race} and
 * {@code jdk}.
 */
@NullMarked
package javalings.interleave.hook;

import org.jspecify.annotations.NullMarked;
