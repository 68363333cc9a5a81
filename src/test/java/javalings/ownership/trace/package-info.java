/** Goldens of the drawn trace. Imports {@code ownership.trace} and the fuzzer's oracle. */
@NullMarked
package javalings.ownership.trace;

import org.jspecify.annotations.NullMarked;
