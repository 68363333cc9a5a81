package javalings.interleave.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a replacement of something of the JDK. On a static method: a static method of that class
 * with the same name and parameters, the site's number last. On a class: {@code new} of that class.
 * An instance method needs no mark: its replacement takes the receiver first.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Replaces {
  Class<?> in();

  /** Whether calls of a class's objects are steps of their own, besides what its methods do. */
  boolean isWatched() default true;
}
