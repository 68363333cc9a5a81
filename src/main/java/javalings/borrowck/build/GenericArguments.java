package javalings.borrowck.build;

import java.util.ArrayList;
import java.util.List;
import javalings.borrowck.mir.OwnershipKind;
import javalings.jdk.Jdk;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * The arguments of a call for the method's own {@code T} that it returns. Where they are borrows,
 * {@code T} stands for borrows in this call, and the result is one of them: {@code r = same(r)}.
 */
final class GenericArguments {
  private final ExecutableElement method;
  private final boolean library;
  private final boolean returns;
  private final List<Integer> operands = new ArrayList<>();
  private OwnershipKind kind = OwnershipKind.OWNED;
  private boolean owns;
  private boolean strict;

  GenericArguments(ExecutableElement method, OwnershipSignature signature) {
    this.method = method;
    library = signature.library();
    returns =
        signature.result() == OwnershipSignature.Result.VALUE
            && (!library || method.getModifiers().contains(Modifier.STATIC))
            && method.getReturnType() instanceof TypeVariable variable
            && method.getTypeParameters().contains(variable.asElement());
  }

  /** An argument of the call, and its number among the operands. */
  void got(int index, int operand, ExprResult held) {
    if (!returns || !isOfResult(index, held)) {
      return;
    }
    if (held.kind().borrows()) {
      operands.add(operand);
      kind = kind == OwnershipKind.REF || library ? OwnershipKind.REF : held.kind();
    } else {
      owns = true;
      strict |= held.typeClass() == TypeClass.OWNED;
    }
  }

  private boolean isOfResult(int index, ExprResult held) {
    var parameters = method.getParameters();
    if (index < 0 || index >= parameters.size()) {
      return false;
    }
    var type = parameters.get(index).asType();
    return isResult(type) || (library && held.typeClass() == TypeClass.OWNED && holdsResult(type));
  }

  /** {@code max(all)}: one of what a collection goes on holding. */
  private boolean holdsResult(TypeMirror type) {
    return type instanceof DeclaredType declared
        && !Jdk.isFunction((TypeElement) declared.asElement())
        && declared.getTypeArguments().stream()
            .anyMatch(each ->
                isResult(
                    each instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
                        ? wildcard.getExtendsBound()
                        : each));
  }

  private boolean isResult(TypeMirror type) {
    return type instanceof TypeVariable given
        && method.getReturnType() instanceof TypeVariable result
        && given.asElement().equals(result.asElement());
  }

  boolean borrowed() {
    return !owns && !operands.isEmpty();
  }

  /** Whether what comes back may be what only this call has, or what was lent to it. */
  boolean mixed() {
    return strict && !operands.isEmpty();
  }

  /** That of the borrows; a shared one when there is any. */
  OwnershipKind kind() {
    return kind;
  }

  List<Integer> operands() {
    return operands;
  }
}
