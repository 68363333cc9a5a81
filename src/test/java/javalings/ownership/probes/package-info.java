/**
 * Programs that try to get an alias past the checker, and honest ones that it must leave alone.
 * Imports {@code ownership} and the fuzzer's oracle.
 */
@NullMarked
package javalings.ownership.probes;

import org.jspecify.annotations.NullMarked;
