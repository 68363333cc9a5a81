@NullMarked
package javalings.engine.client;

import org.jspecify.annotations.NullMarked;
