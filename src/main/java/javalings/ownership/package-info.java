/**
 * The borrow checker: from javac's trees to findings in rustc's words. Home of {@code
 * com.sun.source}. Imports {@code model}.
 */
@NullMarked
package javalings.ownership;

import org.jspecify.annotations.NullMarked;
