/** Tests on bodies written as text; see {@link javalings.ownership.mir.MirText}. */
@NullMarked
package javalings.ownership.rules;

import org.jspecify.annotations.NullMarked;
