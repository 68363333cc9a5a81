/**
 * The words of a finding: its labels, its notes and the edits that it suggests. Imports {@code
 * borrowck.dataflow} and {@code borrowck.mir}.
 */
@NullMarked
package javalings.borrowck.explain;

import org.jspecify.annotations.NullMarked;
