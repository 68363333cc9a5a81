/**
 * From javac's trees to {@code ownership.mir}. Imports {@code ownership.mir}, {@code spec}, {@code
 * flow} and {@code rules}, and javac's public tree API only.
 */
@NullMarked
package javalings.ownership.lower;

import org.jspecify.annotations.NullMarked;
