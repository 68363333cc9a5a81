/** Tests of the interleaving explorer; its scenarios are files in {@code src/test/interleave}. */
@NullMarked
package javalings.interleave.report;

import org.jspecify.annotations.NullMarked;
