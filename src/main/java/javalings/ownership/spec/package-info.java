/**
 * What types and methods mean for ownership: read from the annotations of {@code javalings.own},
 * and for the JDK from the table {@code jdk.txt}. Imports {@code ownership.mir}.
 */
@NullMarked
package javalings.ownership.spec;

import org.jspecify.annotations.NullMarked;
