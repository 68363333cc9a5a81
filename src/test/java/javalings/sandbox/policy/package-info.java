/** What submissions may use of the JDK and of libraries. */
@NullMarked
package javalings.sandbox.policy;

import org.jspecify.annotations.NullMarked;
