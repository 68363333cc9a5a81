@NullMarked
package javalings.wire;

import org.jspecify.annotations.NullMarked;
