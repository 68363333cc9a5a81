@NullMarked
package javalings.watch;

import org.jspecify.annotations.NullMarked;
