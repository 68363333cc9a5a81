package javalings.sql;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the tables that the queries of a class are about. The tables stand in a file of the course,
 * so that nobody's program can make its own; classes inside of the marked class share its schema.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Schema {

  /** The name of the file, such as {@code shop.sql}. */
  String value();
}
