/**
 * Programs that try to get an alias past the checker, and honest ones that it must leave alone.
 * Imports {@code borrowck} and the fuzzer's oracle.
 */
@NullMarked
package javalings.borrowck.probes;

import org.jspecify.annotations.NullMarked;
