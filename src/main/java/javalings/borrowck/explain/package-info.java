/**
 * The words of a finding: its labels, its notes and the edits that it suggests. Imports {@code
 * borrowck.dataflow}, {@code borrowck.mir} and {@code model}.
 */
@NullMarked
package javalings.borrowck.explain;

import org.jspecify.annotations.NullMarked;
