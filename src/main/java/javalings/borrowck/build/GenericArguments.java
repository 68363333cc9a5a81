package javalings.borrowck.build;

import java.util.ArrayList;
import java.util.List;
import javalings.borrowck.mir.OwnershipKind;
import javalings.jdk.OwnershipSignature;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * The arguments of a call for the method's own {@code T} that it returns. Where they are borrows,
 * {@code T} stands for borrows in this call, and the result is one of them: {@code r = same(r)}.
 */
final class GenericArguments {
  private final ExecutableElement method;
  private final boolean returns;
  private final List<Integer> operands = new ArrayList<>();
  private OwnershipKind kind = OwnershipKind.OWNED;
  private boolean owns;

  GenericArguments(ExecutableElement method, OwnershipSignature signature) {
    this.method = method;
    returns =
        !signature.library()
            && signature.result() == OwnershipSignature.Result.VALUE
            && method.getReturnType() instanceof TypeVariable variable
            && method.getTypeParameters().contains(variable.asElement());
  }

  /** An argument of the call, and its number among the operands. */
  void got(int index, int operand, OwnershipKind argument) {
    if (!returns || !isOfResult(index)) {
      return;
    }
    owns |= !argument.borrows();
    operands.add(operand);
    kind = kind == OwnershipKind.REF ? kind : argument;
  }

  private boolean isOfResult(int index) {
    var parameters = method.getParameters();
    return index >= 0 && index < parameters.size() && isResult(parameters.get(index).asType());
  }

  private boolean isResult(TypeMirror type) {
    return type instanceof TypeVariable given
        && method.getReturnType() instanceof TypeVariable result
        && given.asElement().equals(result.asElement());
  }

  boolean borrowed() {
    return !owns && !operands.isEmpty();
  }

  /** That of the borrows; a shared one when there is any. */
  OwnershipKind kind() {
    return kind;
  }

  List<Integer> operands() {
    return operands;
  }
}
