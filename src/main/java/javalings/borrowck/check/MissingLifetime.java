package javalings.borrowck.check;

import com.sun.source.tree.MethodTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.SignatureFixes;
import javalings.borrowck.infer.FileContext;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.OwnershipAnnotations;
import javalings.jdk.Jdk;
import javalings.jdk.TypeClass;
import javalings.model.ErrorCode;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/** E0106: a method returns a borrow, and its signature does not say of what. */
final class MissingLifetime implements DeclarationRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0106;
  }

  @Override
  public boolean leavesUnclear() {
    return true;
  }

  @Override
  public List<BorrowFinding> method(MethodTree tree, ExecutableElement method, FileContext file) {
    var type = tree.getReturnType();
    if (type == null
        || file.signatures().lends(method)
        || OwnershipAnnotations.from(method).isPresent()
        || !file.signatures().returnsBorrow(method)
        || looksByNature(method, file)) {
      return List.of();
    }
    var sources = file.signatures().borrowing(method);
    if (sources.size() == 1) {
      return List.of();
    }
    var finding =
        finding(
            "missing lifetime specifier",
            file.unit().span(type),
            "expected to be told what the result borrows from");
    return List.of(
        sources.isEmpty() ? none(finding, tree, file) : several(finding, tree, sources, file));
  }

  /** An iterator of the JDK looks into something, or into nothing that anybody else has. */
  private static boolean looksByNature(ExecutableElement method, FileContext file) {
    return file.typeClasses().marked(method, OwnershipKind.COPY) == OwnershipKind.COPY
        && file.typeClasses().of(method.getReturnType()) == TypeClass.VIEW
        && (file.typeClasses().ordinary() || ofJdk(method));
  }

  private static boolean ofJdk(ExecutableElement method) {
    return method.getReturnType() instanceof DeclaredType type && Jdk.declares(type.asElement());
  }

  private static BorrowFinding none(BorrowFinding finding, MethodTree tree, FileContext file) {
    return finding
        .note("this method's result is borrowed, but there is no value for it to be borrowed from")
        .help("return an owned value instead")
        .fix(SignatureFixes.ownedResult(file.unit().span(tree), tree.getName().toString()));
  }

  private static BorrowFinding several(
      BorrowFinding finding, MethodTree tree, Set<Integer> sources, FileContext file) {
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
        .fix(SignatureFixes.from(names, file.unit().span(tree)));
  }
}
