package javalings.ownership.lower;

import java.util.List;
import java.util.Optional;
import javalings.ownership.mir.Kind;
import javalings.ownership.spec.Jdk;
import javalings.ownership.spec.Nature;
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
record Descriptor(Shared shared, ExecutableElement method, ExecutableType type, Lambdas.Use use) {

  static Optional<Descriptor> of(TypeMirror target, Shared shared, Lambdas.Use use) {
    if (!(target instanceof DeclaredType type)
        || !(type.asElement() instanceof TypeElement element)) {
      return Optional.empty();
    }
    return shared.unit().members(element).stream()
        .filter(member -> isAbstract(member, shared.unit()))
        .map(ExecutableElement.class::cast)
        .findFirst()
        .map(method -> new Descriptor(shared, method, asMember(type, method, shared), use));
  }

  private static ExecutableType asMember(DeclaredType type, Element method, Shared shared) {
    return (ExecutableType) shared.unit().types().asMemberOf(type, method);
  }

  /** {@code Comparator} declares {@code equals} again, which every object has. */
  private static boolean isAbstract(Element member, Unit unit) {
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
    return !ofJdk() && !shared.signatures().mayLook(method);
  }

  /** How a parameter gets what has an owner. */
  Kind parameter(int index) {
    var parameters = method.getParameters();
    if (index >= parameters.size() || !owned(index)) {
      return Kind.COPY;
    }
    if (ofJdk()) {
      return use == Lambdas.Use.GIVEN ? Kind.OWNED : Kind.REF;
    }
    return shared.natures().marked(parameters.get(index), Kind.OWNED);
  }

  private boolean owned(int index) {
    List<? extends TypeMirror> types = type.getParameterTypes();
    return index < types.size() && shared.natures().of(types.get(index)) == Nature.OWNED;
  }

  /** What a {@code return} does in a lambda that others may call: they believe the declaration. */
  Lowering.Returns returns() {
    var strict = shared.natures().of(type.getReturnType()).strict();
    if (!strict || (ofJdk() && use != Lambdas.Use.ANY)) {
      return Lowering.Returns.ANYTHING;
    }
    var marked = shared.natures().marked(method, Kind.COPY) != Kind.COPY;
    return marked
        ? new Lowering.Returns(shared.signatures().returns(method), null, true)
        : new Lowering.Returns(shared.natures().of(type.getReturnType()).kind(), null, false);
  }
}
