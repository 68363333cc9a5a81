package javalings.own;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/**
 * A type that looks into somebody else's value and may change it, as {@code struct M<'a>} with a
 * {@code &'a mut} inside: there is one at a time, and it moves.
 */
@Documented
@Target(ElementType.TYPE)
public @interface ViewMut {}
