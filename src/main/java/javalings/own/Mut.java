package javalings.own;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A method that changes its object, {@code &mut self}. Without it a method only looks. */
@Documented
@Target(ElementType.METHOD)
public @interface Mut {}
