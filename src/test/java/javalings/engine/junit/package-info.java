@NullMarked
package javalings.engine.junit;

import org.jspecify.annotations.NullMarked;
