package javalings.own;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A method that takes its object for good, {@code self}: calling it moves the receiver. */
@Documented
@Target(ElementType.METHOD)
public @interface Consumes {}
