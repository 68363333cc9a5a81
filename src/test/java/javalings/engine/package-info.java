@NullMarked
package javalings.engine;

import org.jspecify.annotations.NullMarked;
