@NullMarked
package javalings.cli.terminal;

import org.jspecify.annotations.NullMarked;
