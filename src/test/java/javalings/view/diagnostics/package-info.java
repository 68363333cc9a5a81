@NullMarked
package javalings.view.diagnostics;

import org.jspecify.annotations.NullMarked;
