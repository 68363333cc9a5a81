/**
 * What the declarations of a file say about ownership: types, annotations of {@code javalings.own},
 * signatures. Imports {@code borrowck.mir} and {@code jdk}.
 */
@NullMarked
package javalings.borrowck.spec;

import org.jspecify.annotations.NullMarked;
