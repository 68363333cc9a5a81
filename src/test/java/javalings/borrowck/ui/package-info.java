/**
 * Programs with marks: what the checker must say of them, line by line. Imports {@code borrowck}
 * and the fuzzer's oracle.
 */
@NullMarked
package javalings.borrowck.ui;

import org.jspecify.annotations.NullMarked;
