package javalings.borrowck.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.infer.FileContext;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The findings on the declarations of a class and those inside it.
 *
 * @param unclear the methods whose signatures do not say what they mean
 */
public record DeclarationCheck(List<BorrowFinding> findings, Set<ExecutableElement> unclear) {

  public static DeclarationCheck of(ClassTree tree, FileContext file) {
    var check = new DeclarationCheck(new ArrayList<>(), new HashSet<>());
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitClass(ClassTree each, @Nullable Void none) {
        if (file.unit().element(each) instanceof TypeElement type) {
          check.type(each, type, file);
        }
        return super.visitClass(each, null);
      }
    }.scan(tree, null);
    return check;
  }

  private void type(ClassTree tree, TypeElement type, FileContext file) {
    for (var rule : RuleList.DECLARATION) {
      findings.addAll(rule.type(tree, type, file));
      for (var member : tree.getMembers()) {
        member(rule, member, file);
      }
    }
  }

  private void member(DeclarationRule rule, Tree tree, FileContext file) {
    var element = file.unit().element(tree);
    if (tree instanceof MethodTree method && element instanceof ExecutableElement declared) {
      var found = rule.method(method, declared, file);
      findings.addAll(found);
      if (rule.leavesUnclear() && !found.isEmpty()) {
        unclear.add(declared);
      }
    } else if (tree instanceof VariableTree field
        && element != null
        && element.getKind() == ElementKind.FIELD) {
      findings.addAll(rule.field(field, element, file));
    }
  }
}
