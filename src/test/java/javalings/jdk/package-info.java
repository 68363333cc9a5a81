/** Tests of the model of libraries. */
@NullMarked
package javalings.jdk;

import org.jspecify.annotations.NullMarked;
