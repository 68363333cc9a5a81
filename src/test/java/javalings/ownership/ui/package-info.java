/**
 * Programs with marks: what the checker must say of them, line by line. Imports {@code ownership}
 * and the fuzzer's oracle.
 */
@NullMarked
package javalings.ownership.ui;

import org.jspecify.annotations.NullMarked;
