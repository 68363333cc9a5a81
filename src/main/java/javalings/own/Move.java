package javalings.own;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/**
 * A type whose values have one owner, as every type in Rust that is not {@code Copy}: assigning,
 * passing or returning such a value moves it, and the old name is then dead. {@link AutoCloseable}
 * types are so by nature.
 */
@Documented
@Target(ElementType.TYPE)
public @interface Move {}
