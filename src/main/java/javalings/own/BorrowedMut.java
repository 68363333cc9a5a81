package javalings.own;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/**
 * An exclusive borrow, {@code &mut T}: whoever holds it may write, and nobody else may even look.
 * On a method it is the result that is borrowed, as with {@link Borrowed}.
 */
@Documented
@Target({
  ElementType.PARAMETER,
  ElementType.LOCAL_VARIABLE,
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE_USE
})
public @interface BorrowedMut {}
