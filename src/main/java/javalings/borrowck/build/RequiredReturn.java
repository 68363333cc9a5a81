package javalings.borrowck.build;

import javalings.borrowck.mir.OwnershipKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The result that a body has to return.
 *
 * @param type as declared, where it is
 * @param marked whether the signature says so
 * @param once whether callers know that a function which is returned runs once only
 */
record RequiredReturn(OwnershipKind kind, @Nullable TypeMirror type, boolean marked, boolean once) {
  static final RequiredReturn ANYTHING = new RequiredReturn(OwnershipKind.VIEW, null, false, false);
}
