/** What the tests of several packages share. */
@NullMarked
package javalings;

import org.jspecify.annotations.NullMarked;
