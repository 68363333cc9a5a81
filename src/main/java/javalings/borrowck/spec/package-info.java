/**
 * The declarations of a file as ownership sees them: types, annotations of {@code javalings.own},
 * signatures. Imports {@code borrowck.mir} and {@code jdk}.
 */
@NullMarked
package javalings.borrowck.spec;

import org.jspecify.annotations.NullMarked;
