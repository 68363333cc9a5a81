@NullMarked
package javalings.engine.server;

import org.jspecify.annotations.NullMarked;
