package javalings.own;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/**
 * A shared borrow, {@code &T}: many may read, nobody may write while they do. On a method it is the
 * result that is borrowed: from what {@link From} names, else from the receiver, else from the only
 * borrowed parameter. In a type argument it makes a collection of borrows: {@code List<@Borrowed
 * S>}.
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
public @interface Borrowed {}
