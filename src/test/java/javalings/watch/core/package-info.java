@NullMarked
package javalings.watch.core;

import org.jspecify.annotations.NullMarked;
