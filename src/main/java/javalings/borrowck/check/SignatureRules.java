package javalings.borrowck.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.SignatureFixes;
import javalings.borrowck.infer.FileContext;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipAnnotations;
import javalings.jdk.OwnershipKind;
import javalings.jdk.TypeClass;
import javalings.model.ErrorCode;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What can be wrong with a declaration, whatever the bodies do: E0106, E0261, and bad fields. */
public final class SignatureRules {
  private final FileContext file;

  public SignatureRules(FileContext file) {
    this.file = file;
  }

  /** Whether callers and the body can know what the signature means. */
  public boolean method(MethodTree tree, ExecutableElement method) {
    var missing = missingLifetime(tree, method);
    missing.ifPresent(file.findings()::add);
    return !unknownLifetimes(tree, method) && missing.isEmpty();
  }

  private Optional<BorrowFinding> missingLifetime(MethodTree tree, ExecutableElement method) {
    var type = tree.getReturnType();
    if (type == null
        || file.signatures().lends(method)
        || OwnershipAnnotations.from(method).isPresent()
        || !file.signatures().returnsBorrow(method)
        || looksByNature(method)) {
      return Optional.empty();
    }
    var sources = file.signatures().borrowing(method);
    if (sources.size() == 1) {
      return Optional.empty();
    }
    var finding =
        BorrowFinding.of(
            ErrorCode.E0106,
            "missing lifetime specifier",
            file.unit().span(type),
            "expected to be told what the result borrows from");
    return Optional.of(sources.isEmpty() ? none(finding) : several(finding, tree, sources));
  }

  /** An iterator of the JDK looks into something, or into nothing that anybody else has. */
  private boolean looksByNature(ExecutableElement method) {
    return file.typeClasses().marked(method, OwnershipKind.COPY) == OwnershipKind.COPY
        && file.typeClasses().of(method.getReturnType()) == TypeClass.VIEW
        && method.getReturnType() instanceof DeclaredType type
        && Jdk.declares(type.asElement());
  }

  private static BorrowFinding none(BorrowFinding finding) {
    return finding
        .note("this method's result is borrowed, but there is no value for it to be borrowed from")
        .help("return an owned value instead");
  }

  private BorrowFinding several(BorrowFinding finding, MethodTree tree, Set<Integer> sources) {
    var names =
        sources.stream()
            .sorted()
            .map(index -> tree.getParameters().get(index).getName().toString())
            .toList();
    var one =
        names.stream().map(name -> "`@From(\"" + name + "\")`").collect(Collectors.joining(", "));
    return finding
        .note("the result is borrowed, and the signature does not say from which parameter")
        .help(
            "name what it borrows from: " + one + " or `@From(" + SignatureFixes.list(names) + ")`")
        .mend(SignatureFixes.from(names, file.unit().span(tree)));
  }

  private boolean unknownLifetimes(MethodTree tree, ExecutableElement method) {
    var unknown = false;
    for (var name : OwnershipAnnotations.from(method).orElse(List.of())) {
      var known =
          method.getParameters().stream()
              .anyMatch(each -> each.getSimpleName().contentEquals(name));
      if (!known && !name.equals("this")) {
        unknown = true;
        file.findings()
            .add(
                BorrowFinding.of(
                    ErrorCode.E0261,
                    "use of undeclared lifetime name `" + name + "`",
                    file.unit().span(tree.getModifiers()),
                    "no parameter has this name"));
      }
    }
    return unknown;
  }

  /** What moves cannot extend a class whose own methods may share it. */
  public void type(ClassTree tree, TypeElement type) {
    var parent = tree.getExtendsClause();
    if (parent == null || !(type.getSuperclass() instanceof DeclaredType above)) {
      return;
    }
    var plain = file.typeClasses().of(above) == TypeClass.PLAIN && !Jdk.declares(above.asElement());
    if (plain && OwnershipAnnotations.has(type, "Move")) {
      file.findings()
          .add(
              BorrowFinding.of(
                      ErrorCode.ESCAPE,
                      "cannot follow a `%s` into its superclass `%s`"
                          .formatted(type.getSimpleName(), above.asElement().getSimpleName()),
                      file.unit().span(parent),
                      "its methods may share the object with anybody")
                  .help("mark the superclass with `@Move` too"));
    }
  }

  /** A field may own or borrow only if its class is known to do so too. */
  public void field(VariableTree tree) {
    var element = file.unit().element(tree);
    if (element == null || element.getKind() != ElementKind.FIELD) {
      return;
    }
    var isStatic = element.getModifiers().contains(Modifier.STATIC);
    if (isStatic && owns(element)) {
      file.findings().add(inStatic(tree));
    } else if (owns(element)
        && file.typeClasses().of(MemberElements.owner(element).asType()) == TypeClass.PLAIN) {
      file.findings().add(inPlainClass(tree, element));
    }
  }

  private boolean owns(Element field) {
    var typeClass = file.typeClasses().of(field.asType());
    var borrows = file.typeClasses().marked(field, OwnershipKind.COPY) != OwnershipKind.COPY;
    return borrows || (typeClass.strict() && !closeableOfJdk(field.asType()));
  }

  /** A connection or a pool in a field is ordinary Java; nobody can take it out of there. */
  private boolean closeableOfJdk(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && type instanceof DeclaredType declared
        && Jdk.declares(declared.asElement())
        && declared.getTypeArguments().stream()
            .noneMatch(each -> file.typeClasses().of(each).strict());
  }

  private BorrowFinding inStatic(VariableTree tree) {
    return BorrowFinding.of(
            ErrorCode.ESCAPE,
            "cannot keep what has an owner in the static `" + tree.getName() + "`",
            file.unit().name(tree),
            "everybody can reach it from everywhere")
        .help("a static is shared by everybody and has no owner: pass the value to who needs it");
  }

  private BorrowFinding inPlainClass(VariableTree tree, Element field) {
    return BorrowFinding.of(
            ErrorCode.ESCAPE,
            "cannot keep `%s` in a field of `%s`, which may be shared"
                .formatted(tree.getName(), MemberElements.owner(field).getSimpleName()),
            file.unit().name(tree),
            "who owns the object that owns this?")
        .help(
            "what owns must have one owner itself: mark the class with `@Move`, or with"
                + " `@View` when it only borrows");
  }
}
