package javalings.own;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/**
 * A parameter whose argument may go to another thread, the bound {@code Send + 'static}: it must
 * own what it captures, and must not share what can change without a lock.
 */
@Documented
@Target(ElementType.PARAMETER)
public @interface Send {}
