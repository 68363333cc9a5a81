package javalings.ownership.lower;

import com.sun.source.tree.MethodTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Span;
import javalings.ownership.rules.Finding;
import javalings.ownership.spec.Jdk;
import javalings.ownership.spec.Marks;
import javalings.ownership.spec.Members;
import javalings.ownership.spec.Nature;
import javalings.ownership.spec.Natures;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * E0053: a method takes or changes what the method that it overrides only borrows. Callers believe
 * the one that they see.
 */
final class Overrides {
  private final Shared shared;

  Overrides(Shared shared) {
    this.shared = shared;
  }

  void check(MethodTree tree, ExecutableElement method) {
    if (method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.STATIC)) {
      supertypes(Members.owner(method))
          .flatMap(type -> type.getEnclosedElements().stream())
          .filter(other -> overrides(method, other))
          .map(other -> clash(tree, method, (ExecutableElement) other))
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(shared.findings()::add);
    }
  }

  private boolean overrides(ExecutableElement method, Element other) {
    return other instanceof ExecutableElement parent
        && shared.unit().elements().overrides(method, parent, Members.owner(method));
  }

  private Stream<TypeElement> supertypes(TypeElement type) {
    return shared.unit().types().directSupertypes(type.asType()).stream()
        .map(each -> (TypeElement) ((DeclaredType) each).asElement())
        .flatMap(each -> Stream.concat(Stream.of(each), supertypes(each)));
  }

  private Optional<Finding> clash(
      MethodTree tree, ExecutableElement method, ExecutableElement parent) {
    var wrong =
        IntStream.range(0, method.getParameters().size())
            .filter(i -> takesMore(method, parent, i))
            .findFirst();
    if (wrong.isPresent()) {
      var parameter = tree.getParameters().get(wrong.getAsInt());
      var lent = lent(parent, wrong.getAsInt()) == Kind.REF ? "@Borrowed" : "@BorrowedMut";
      return Optional.of(finding(method, shared.unit().span(parameter), lent));
    }
    return Jdk.declares(parent) ? Optional.empty() : receiver(tree, method, parent);
  }

  private boolean takesMore(ExecutableElement method, ExecutableElement parent, int index) {
    var parameter = method.getParameters().get(index);
    if (shared.natures().of(parameter.asType()) != Nature.OWNED) {
      return false;
    }
    var kind = shared.natures().kind(parameter);
    return switch (lent(parent, index)) {
      case REF -> kind != Kind.REF;
      case REFMUT -> kind == Kind.OWNED;
      case COPY, VIEW, OWNED -> false;
    };
  }

  /** What callers hand over: the JDK's functions and comparisons are lent what they get. */
  private Kind lent(ExecutableElement parent, int index) {
    if (!Jdk.declares(parent)) {
      return shared.natures().marked(parent.getParameters().get(index), Kind.OWNED);
    }
    var owner = Members.owner(parent);
    var looks = owner.getQualifiedName().contentEquals("java.lang.Comparable");
    return looks || Natures.isFunction(owner) ? Kind.REF : Kind.OWNED;
  }

  private Optional<Finding> receiver(
      MethodTree tree, ExecutableElement method, ExecutableElement parent) {
    var strength = List.of("Mut", "Consumes");
    for (int i = 0; i < strength.size(); i++) {
      var mark = strength.get(i);
      var promised = strength.subList(i, strength.size());
      if (Marks.has(method, mark) && promised.stream().noneMatch(each -> Marks.has(parent, each))) {
        return Optional.of(finding(method, name(tree, method), "@" + mark));
      }
    }
    return Optional.empty();
  }

  private Span name(MethodTree tree, ExecutableElement method) {
    var whole = shared.unit().span(tree);
    var type = tree.getReturnType();
    var from = type == null ? whole.start() : shared.unit().span(type).end();
    return shared.unit().word(method.getSimpleName().toString(), from, whole);
  }

  private static Finding finding(ExecutableElement method, Span at, String mark) {
    return Finding.of(
            "E0053",
            "method `"
                + method.getSimpleName()
                + "` has an incompatible type for what it overrides",
            at,
            "callers believe the method that this one overrides, and it promises less")
        .help("say the same in both: `" + mark + "`");
  }
}
