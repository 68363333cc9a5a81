package javalings.borrowck.check;

import com.sun.source.tree.MethodTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.SignatureFixes;
import javalings.borrowck.infer.FileContext;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.OwnershipAnnotations;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.TypeClass;
import javalings.model.ErrorCode;
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
final class IncompatibleOverride implements DeclarationRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0053;
  }

  @Override
  public List<BorrowFinding> method(MethodTree tree, ExecutableElement method, FileContext file) {
    if (method.getKind() != ElementKind.METHOD || method.getModifiers().contains(Modifier.STATIC)) {
      return List.of();
    }
    return supertypes(MemberElements.owner(method), file)
        .flatMap(type -> type.getEnclosedElements().stream())
        .filter(other -> overrides(method, other, file))
        .flatMap(other -> clash(tree, method, (ExecutableElement) other, file).stream())
        .limit(1)
        .toList();
  }

  private static boolean overrides(ExecutableElement method, Element other, FileContext file) {
    return other instanceof ExecutableElement parent
        && file.unit().elements().overrides(method, parent, MemberElements.owner(method));
  }

  private static Stream<TypeElement> supertypes(TypeElement type, FileContext file) {
    return file.unit().types().directSupertypes(type.asType()).stream()
        .map(each -> (TypeElement) ((DeclaredType) each).asElement())
        .flatMap(each -> Stream.concat(Stream.of(each), supertypes(each, file)));
  }

  private Optional<BorrowFinding> clash(
      MethodTree tree, ExecutableElement method, ExecutableElement parent, FileContext file) {
    var wrong =
        IntStream.range(0, method.getParameters().size())
            .filter(i -> takesMore(method, parent, i, file))
            .findFirst();
    if (wrong.isPresent()) {
      var parameter = tree.getParameters().get(wrong.getAsInt());
      var lent =
          lent(parent, wrong.getAsInt(), file) == OwnershipKind.REF ? "@Borrowed" : "@BorrowedMut";
      var at = file.unit().span(parameter);
      return Optional.of(finding(method, at, lent).fix(SignatureFixes.markParameter(at, lent)));
    }
    if (Jdk.declares(parent)) {
      return Optional.empty();
    }
    var sent =
        IntStream.range(0, method.getParameters().size())
            .filter(i -> sends(method, i) && !sends(parent, i))
            .findFirst();
    return sent.isPresent()
        ? Optional.of(
            finding(method, file.unit().span(tree.getParameters().get(sent.getAsInt())), "@Send"))
        : receiver(tree, method, parent, file);
  }

  private static boolean sends(ExecutableElement method, int index) {
    return OwnershipAnnotations.has(method.getParameters().get(index), "Send");
  }

  private static boolean takesMore(
      ExecutableElement method, ExecutableElement parent, int index, FileContext file) {
    var parameter = method.getParameters().get(index);
    if (file.typeClasses().of(parameter.asType()) != TypeClass.OWNED) {
      return false;
    }
    var kind = file.typeClasses().kind(parameter);
    return switch (lent(parent, index, file)) {
      case REF -> kind != OwnershipKind.REF;
      case REFMUT -> kind == OwnershipKind.OWNED;
      case COPY, VIEW, OWNED -> false;
    };
  }

  /**
   * The kind of the argument that callers hand over: the JDK's functions and comparisons borrow
   * theirs.
   */
  private static OwnershipKind lent(ExecutableElement parent, int index, FileContext file) {
    if (!Jdk.declares(parent)) {
      return file.typeClasses().marked(parent.getParameters().get(index), OwnershipKind.OWNED);
    }
    var owner = MemberElements.owner(parent);
    var looks = owner.getQualifiedName().contentEquals("java.lang.Comparable");
    return looks || Jdk.isFunction(owner) ? OwnershipKind.REF : OwnershipKind.OWNED;
  }

  private Optional<BorrowFinding> receiver(
      MethodTree tree, ExecutableElement method, ExecutableElement parent, FileContext file) {
    var strength = List.of("Mut", "Consumes");
    for (int i = 0; i < strength.size(); i++) {
      var mark = strength.get(i);
      var promised = strength.subList(i, strength.size());
      if (OwnershipAnnotations.has(method, mark)
          && promised.stream().noneMatch(each -> OwnershipAnnotations.has(parent, each))) {
        return Optional.of(finding(method, name(tree, method, file), "@" + mark));
      }
    }
    return Optional.empty();
  }

  private static MirSpan name(MethodTree tree, ExecutableElement method, FileContext file) {
    var whole = file.unit().span(tree);
    var type = tree.getReturnType();
    var from = type == null ? whole.start() : file.unit().span(type).end();
    return file.unit().word(method.getSimpleName().toString(), from, whole);
  }

  private BorrowFinding finding(ExecutableElement method, MirSpan at, String mark) {
    return finding(
            "method `"
                + method.getSimpleName()
                + "` has an incompatible type for what it overrides",
            at,
            "callers believe the method that this one overrides, and it promises less")
        .help("say the same in both: `" + mark + "`");
  }
}
