/** Tests on bodies written as text; see {@link javalings.ownership.mir.MirText}. */
@NullMarked
package javalings.ownership.mir;

import org.jspecify.annotations.NullMarked;
