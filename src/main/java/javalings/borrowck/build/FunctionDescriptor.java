package javalings.borrowck.build;

import java.util.List;
import java.util.Optional;
import javalings.borrowck.infer.FileContext;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.Jdk;
import javalings.jdk.OwnershipKind;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * The one method of the interface that a lambda or a method reference implements (JLS 9.9), and
 * what its callers believe of it. The JDK's functions are lent what they get: {@code forEach} shows
 * an element, and does not give it away.
 *
 * @param type its parameters and result as they are at this place
 */
record FunctionDescriptor(
    FileContext context, ExecutableElement method, ExecutableType type, LambdaLowering.Use use) {

  static Optional<FunctionDescriptor> of(
      TypeMirror target, FileContext context, LambdaLowering.Use use) {
    if (!(target instanceof DeclaredType type)
        || !(type.asElement() instanceof TypeElement element)) {
      return Optional.empty();
    }
    return context.file().members(element).stream()
        .filter(member -> isAbstract(member, context.file()))
        .map(ExecutableElement.class::cast)
        .findFirst()
        .map(method ->
            new FunctionDescriptor(context, method, asMember(type, method, context), use));
  }

  private static ExecutableType asMember(DeclaredType type, Element method, FileContext context) {
    return (ExecutableType) context.file().types().asMemberOf(type, method);
  }

  /** {@code Comparator} declares {@code equals} again, which every object has. */
  private static boolean isAbstract(Element member, AttributedFile file) {
    return member.getKind() == ElementKind.METHOD
        && member.getModifiers().contains(Modifier.ABSTRACT)
        && file.members(file.elements().getTypeElement("java.lang.Object")).stream()
            .noneMatch(each -> each.getSimpleName().equals(member.getSimpleName()));
  }

  private boolean ofJdk() {
    return Jdk.declares(method);
  }

  /** Whether callers believe that a result borrows nothing of what they lend. */
  boolean borrowsNothing() {
    return !ofJdk() && !context.signatures().mayLook(method);
  }

  /** How a parameter gets what has an owner. */
  OwnershipKind parameter(int index) {
    var parameters = method.getParameters();
    if (index >= parameters.size() || !owned(index)) {
      return OwnershipKind.COPY;
    }
    if (ofJdk()) {
      return use == LambdaLowering.Use.GIVEN ? OwnershipKind.OWNED : OwnershipKind.REF;
    }
    return context.classes().marked(parameters.get(index), OwnershipKind.OWNED);
  }

  private boolean owned(int index) {
    List<? extends TypeMirror> types = type.getParameterTypes();
    return index < types.size() && context.classes().of(types.get(index)) == TypeClass.OWNED;
  }

  /** What a {@code return} does in a lambda that others may call: they believe the declaration. */
  BodyLowering.Returns returns() {
    var strict = context.classes().of(type.getReturnType()).strict();
    if (!strict || (ofJdk() && use != LambdaLowering.Use.ANY)) {
      return BodyLowering.Returns.ANYTHING;
    }
    var marked = context.classes().marked(method, OwnershipKind.COPY) != OwnershipKind.COPY;
    return marked
        ? new BodyLowering.Returns(context.signatures().returns(method), null, true)
        : new BodyLowering.Returns(context.classes().of(type.getReturnType()).kind(), null, false);
  }
}
