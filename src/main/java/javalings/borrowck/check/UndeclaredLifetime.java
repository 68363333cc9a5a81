package javalings.borrowck.check;

import com.sun.source.tree.MethodTree;
import java.util.List;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.infer.FileContext;
import javalings.borrowck.spec.OwnershipAnnotations;
import javalings.model.ErrorCode;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** E0261: {@code @From} names what is no parameter. */
final class UndeclaredLifetime implements DeclarationRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0261;
  }

  @Override
  public boolean leavesUnclear() {
    return true;
  }

  @Override
  public List<BorrowFinding> method(MethodTree tree, ExecutableElement method, FileContext file) {
    return OwnershipAnnotations.from(method).orElse(List.of()).stream()
        .filter(name -> !isParameter(name, method) && !isObject(name, method))
        .map(name ->
            finding(
                "use of undeclared lifetime name `" + name + "`",
                file.unit().span(tree.getModifiers()),
                name.equals("this")
                    ? "a static method has no object"
                    : "no parameter has this name"))
        .toList();
  }

  private static boolean isObject(String name, ExecutableElement method) {
    return name.equals("this") && !method.getModifiers().contains(Modifier.STATIC);
  }

  private static boolean isParameter(String name, ExecutableElement method) {
    return method.getParameters().stream()
        .anyMatch(each -> each.getSimpleName().contentEquals(name));
  }
}
