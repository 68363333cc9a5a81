package javalings.own;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/**
 * A type that looks into somebody else's value, as {@code struct V<'a>} does: it must not outlive
 * what it was made from. Views are copied freely.
 */
@Documented
@Target(ElementType.TYPE)
public @interface View {}
