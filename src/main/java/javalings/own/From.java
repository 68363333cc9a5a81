package javalings.own;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/**
 * Names the values that a method's result borrows from: parameters, or {@code "this"}. It is Rust's
 * lifetime parameter, {@code fn pick<'a>(a: &'a S, b: &S) -> &'a S}.
 */
@Documented
@Target(ElementType.METHOD)
public @interface From {
  String[] value();
}
