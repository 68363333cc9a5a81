package javalings.borrowck.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.infer.FileContext;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Looks at declarations, whatever the bodies do. */
interface DeclarationRule extends Rule {
  default List<BorrowFinding> type(ClassTree tree, TypeElement type, FileContext file) {
    return List.of();
  }

  default List<BorrowFinding> field(VariableTree tree, Element field, FileContext file) {
    return List.of();
  }

  default List<BorrowFinding> method(MethodTree tree, ExecutableElement method, FileContext file) {
    return List.of();
  }

  /** Whether a signature that breaks the rule does not say what the method means. */
  default boolean leavesUnclear() {
    return false;
  }
}
