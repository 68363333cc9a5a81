package javalings.borrowck.build;

import java.util.List;
import java.util.Optional;
import javalings.borrowck.infer.FileContext;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.Jdk;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The one method of the interface that a lambda or a method reference implements (JLS 9.9), and
 * what its callers believe of it. The JDK lends to its functions what it passes to them: {@code
 * forEach} shows an element, and does not give it away.
 *
 * @param type its parameters and result as they are at this place
 */
record FunctionDescriptor(
    FileContext file, ExecutableElement method, ExecutableType type, LambdaCallerKind use) {

  static Optional<FunctionDescriptor> of(
      TypeMirror target, FileContext file, LambdaCallerKind use) {
    if (!(target instanceof DeclaredType type)
        || !(type.asElement() instanceof TypeElement element)) {
      return Optional.empty();
    }
    return file.unit().members(element).stream()
        .filter(member -> isAbstract(member, file.unit()))
        .map(ExecutableElement.class::cast)
        .findFirst()
        .map(method -> new FunctionDescriptor(file, method, asMember(type, method, file), use));
  }

  /** Whether a function returns an object, and not only a number or an answer. */
  static boolean makes(TypeMirror target, FileContext file) {
    return of(target, file, LambdaCallerKind.ANY)
        .map(function -> function.type.getReturnType())
        .filter(result -> result.getKind().isPrimitive() || result.getKind() == TypeKind.VOID)
        .isEmpty();
  }

  private static ExecutableType asMember(DeclaredType type, Element method, FileContext file) {
    return (ExecutableType) file.unit().types().asMemberOf(type, method);
  }

  /** {@code Comparator} declares {@code equals} again, which every object has. */
  private static boolean isAbstract(Element member, AttributedFile unit) {
    return member.getKind() == ElementKind.METHOD
        && member.getModifiers().contains(Modifier.ABSTRACT)
        && unit.members(unit.elements().getTypeElement("java.lang.Object")).stream()
            .noneMatch(each -> each.getSimpleName().equals(member.getSimpleName()));
  }

  private boolean ofJdk() {
    return Jdk.declares(method);
  }

  /** Whether callers believe that a result borrows nothing of what they lend. */
  boolean borrowsNothing() {
    return !ofJdk() && !file.signatures().mayLook(method);
  }

  /** Whether nobody wants the value of a lambda's expression. */
  boolean returnsNothing() {
    return type.getReturnType().getKind() == TypeKind.VOID;
  }

  /** How a parameter gets what has an owner. */
  OwnershipKind parameter(int index) {
    var parameters = method.getParameters();
    if (index >= parameters.size() || !owned(index)) {
      return OwnershipKind.COPY;
    }
    if (ofJdk()) {
      return asksForChange(index) ? OwnershipKind.REFMUT : lends();
    }
    return file.typeClasses().marked(parameters.get(index), OwnershipKind.OWNED);
  }

  /** {@code Consumer<@BorrowedMut S>}, of which only code of ours keeps the promise. */
  private boolean asksForChange(int index) {
    return !use.ofJdk()
        && TypeClasses.element(type.getParameterTypes().get(index)) == OwnershipKind.REFMUT;
  }

  private OwnershipKind lends() {
    return switch (use) {
      case MAKER_GIVES, JDK_GIVES -> OwnershipKind.OWNED;
      case JDK_LENDS_TO_CHANGE -> OwnershipKind.REFMUT;
      case ANY, JDK_LENDS -> OwnershipKind.REF;
    };
  }

  private boolean owned(int index) {
    List<? extends TypeMirror> types = type.getParameterTypes();
    return index < types.size() && file.typeClasses().of(types.get(index)) == TypeClass.OWNED;
  }

  /**
   * The result that a {@code return} gives in a lambda that others may call: they believe the
   * declaration.
   */
  RequiredReturn returns() {
    var strict = file.typeClasses().of(type.getReturnType()).strict();
    if (!strict || (ofJdk() && use.ofJdk())) {
      return type.getReturnType().getKind() == TypeKind.DECLARED
          ? new RequiredReturn(OwnershipKind.VIEW, type.getReturnType(), false, false)
          : RequiredReturn.ANYTHING;
    }
    var marked = file.typeClasses().marked(method, OwnershipKind.COPY) != OwnershipKind.COPY;
    return marked
        ? new RequiredReturn(file.signatures().returns(method), null, true, false)
        : new RequiredReturn(
            OwnershipKind.of(file.typeClasses().of(type.getReturnType())), null, false, false);
  }
}
