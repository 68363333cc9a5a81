/**
 * Structured task scopes and scoped values, as of Java 25 (JEP 505, JEP 506). Imports {@code
 * interleave.event}, {@code interleave.model} and {@code interleave.race}.
 */
@NullMarked
package javalings.interleave.model.scope;

import org.jspecify.annotations.NullMarked;
