package javalings.ownership.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javalings.ownership.mir.Kind;
import javalings.ownership.rules.Finding;
import javalings.ownership.rules.Mends;
import javalings.ownership.spec.Jdk;
import javalings.ownership.spec.Marks;
import javalings.ownership.spec.Members;
import javalings.ownership.spec.Nature;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What can be wrong with a declaration, whatever the bodies do: E0106, E0261, and bad fields. */
final class SignatureRules {
  private final Shared shared;

  SignatureRules(Shared shared) {
    this.shared = shared;
  }

  /** Whether callers and the body can know what the signature means. */
  boolean method(MethodTree tree, ExecutableElement method) {
    var missing = missingLifetime(tree, method);
    missing.ifPresent(shared.findings()::add);
    return !unknownLifetimes(tree, method) && missing.isEmpty();
  }

  private Optional<Finding> missingLifetime(MethodTree tree, ExecutableElement method) {
    var type = tree.getReturnType();
    if (type == null
        || shared.signatures().lends(method)
        || Marks.from(method).isPresent()
        || !shared.signatures().returnsBorrow(method)
        || looksByNature(method)) {
      return Optional.empty();
    }
    var sources = shared.signatures().borrowing(method);
    if (sources.size() == 1) {
      return Optional.empty();
    }
    var finding =
        Finding.of(
            "E0106",
            "missing lifetime specifier",
            shared.unit().span(type),
            "expected to be told what the result borrows from");
    return Optional.of(sources.isEmpty() ? none(finding) : several(finding, tree, sources));
  }

  /** An iterator of the JDK looks into something, or into nothing that anybody else has. */
  private boolean looksByNature(ExecutableElement method) {
    return shared.natures().marked(method, Kind.COPY) == Kind.COPY
        && shared.natures().of(method.getReturnType()) == Nature.VIEW
        && method.getReturnType() instanceof DeclaredType type
        && Jdk.declares(type.asElement());
  }

  private static Finding none(Finding finding) {
    return finding
        .note("this method's result is borrowed, but there is no value for it to be borrowed from")
        .help("return an owned value instead");
  }

  private Finding several(Finding finding, MethodTree tree, Set<Integer> sources) {
    var names =
        sources.stream()
            .sorted()
            .map(index -> tree.getParameters().get(index).getName().toString())
            .toList();
    var one =
        names.stream().map(name -> "`@From(\"" + name + "\")`").collect(Collectors.joining(", "));
    return finding
        .note("the result is borrowed, and the signature does not say from which parameter")
        .help("name what it borrows from: " + one + " or `@From(" + Mends.list(names) + ")`")
        .mend(Mends.from(names, shared.unit().span(tree)));
  }

  private boolean unknownLifetimes(MethodTree tree, ExecutableElement method) {
    var unknown = false;
    for (var name : Marks.from(method).orElse(List.of())) {
      var known =
          method.getParameters().stream()
              .anyMatch(each -> each.getSimpleName().contentEquals(name));
      if (!known && !name.equals("this")) {
        unknown = true;
        shared
            .findings()
            .add(
                Finding.of(
                    "E0261",
                    "use of undeclared lifetime name `" + name + "`",
                    shared.unit().span(tree.getModifiers()),
                    "no parameter has this name"));
      }
    }
    return unknown;
  }

  /** What moves cannot extend a class whose own methods may share it. */
  void type(ClassTree tree, TypeElement type) {
    var parent = tree.getExtendsClause();
    if (parent == null || !(type.getSuperclass() instanceof DeclaredType above)) {
      return;
    }
    var plain = shared.natures().of(above) == Nature.PLAIN && !Jdk.declares(above.asElement());
    if (plain && Marks.has(type, "Move")) {
      shared
          .findings()
          .add(
              Finding.of(
                      Escapes.CODE,
                      "cannot follow a `%s` into its superclass `%s`"
                          .formatted(type.getSimpleName(), above.asElement().getSimpleName()),
                      shared.unit().span(parent),
                      "its methods may share the object with anybody")
                  .help("mark the superclass with `@Move` too"));
    }
  }

  /** A field may own or borrow only if its class is known to do so too. */
  void field(VariableTree tree) {
    var element = shared.unit().element(tree);
    if (element == null || element.getKind() != ElementKind.FIELD) {
      return;
    }
    var isStatic = element.getModifiers().contains(Modifier.STATIC);
    if (isStatic && owns(element)) {
      shared.findings().add(inStatic(tree));
    } else if (owns(element)
        && shared.natures().of(Members.owner(element).asType()) == Nature.PLAIN) {
      shared.findings().add(inPlainClass(tree, element));
    }
  }

  private boolean owns(Element field) {
    var nature = shared.natures().of(field.asType());
    var borrows = shared.natures().marked(field, Kind.COPY) != Kind.COPY;
    return borrows || (nature.strict() && !closeableOfJdk(field.asType()));
  }

  /** A connection or a pool in a field is ordinary Java; nobody can take it out of there. */
  private boolean closeableOfJdk(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && type instanceof DeclaredType declared
        && Jdk.declares(declared.asElement())
        && declared.getTypeArguments().stream()
            .noneMatch(each -> shared.natures().of(each).strict());
  }

  private Finding inStatic(VariableTree tree) {
    return Finding.of(
            Escapes.CODE,
            "cannot keep what has an owner in the static `" + tree.getName() + "`",
            shared.unit().name(tree),
            "everybody can reach it from everywhere")
        .help("a static is shared by everybody and has no owner: pass the value to who needs it");
  }

  private Finding inPlainClass(VariableTree tree, Element field) {
    return Finding.of(
            Escapes.CODE,
            "cannot keep `%s` in a field of `%s`, which may be shared"
                .formatted(tree.getName(), Members.owner(field).getSimpleName()),
            shared.unit().name(tree),
            "who owns the object that owns this?")
        .help(
            "what owns must have one owner itself: mark the class with `@Move`, or with"
                + " `@View` when it only borrows");
  }
}
