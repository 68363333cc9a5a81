package javalings.own;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/**
 * A type whose values have one owner, as every type in Rust that is not {@code Copy}: assigning,
 * passing or returning such a value moves it, and the old name is then dead. {@link AutoCloseable}
 * types are so by nature. On a type parameter, {@code <@Move T>}: its values may have owners.
 */
@Documented
@Target({ElementType.TYPE, ElementType.TYPE_PARAMETER})
public @interface Move {}
