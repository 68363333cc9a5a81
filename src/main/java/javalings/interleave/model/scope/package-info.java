/**
 * Structured task scopes and scoped values, as of Java 25 (JEP 505, JEP 506). Imports {@code
 * model}, {@code model.thread} and {@code model.future}.
 */
@NullMarked
package javalings.interleave.model.scope;

import org.jspecify.annotations.NullMarked;
