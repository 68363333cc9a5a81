/** Tests of the screens. */
@NullMarked
package javalings.view;

import org.jspecify.annotations.NullMarked;
