package javalings.shape;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cases that are a {@code default} by another name: a pattern, without a guard, of the very type
 * that the switch is about. The type is known where the switch is about a parameter or a variable
 * whose type is written; types are compared by their simple names.
 */
final class CatchAllCases extends TreeScanner<@Nullable Void, @Nullable Void> {

  private static final Set<String> TYPES_OF_EVERYTHING = Set.of("Object", "Record");

  private final Map<String, String> types = new HashMap<>();
  private final List<PatternCaseLabelTree> found = new ArrayList<>();

  static List<PatternCaseLabelTree> in(MethodTree method) {
    var cases = new CatchAllCases();
    cases.scan(method, null);
    return cases.found;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
    if (variable.getType() != null) {
      types.put(variable.getName().toString(), simpleName(variable.getType()));
    }
    return super.visitVariable(variable, null);
  }

  @Override
  public @Nullable Void visitSwitch(SwitchTree it, @Nullable Void none) {
    look(it.getExpression(), it.getCases());
    return super.visitSwitch(it, null);
  }

  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree it, @Nullable Void none) {
    look(it.getExpression(), it.getCases());
    return super.visitSwitchExpression(it, null);
  }

  private void look(ExpressionTree selector, List<? extends CaseTree> cases) {
    var type = types.getOrDefault(withoutParentheses(selector).toString(), "");
    for (var one : cases) {
      for (var label : one.getLabels()) {
        if (one.getGuard() == null
            && label instanceof PatternCaseLabelTree it
            && it.getPattern() instanceof BindingPatternTree pattern
            && takesAll(simpleName(pattern.getVariable().getType()), type)) {
          found.add(it);
        }
      }
    }
  }

  private static boolean takesAll(String pattern, String selector) {
    return pattern.equals(selector) || TYPES_OF_EVERYTHING.contains(pattern);
  }

  private static ExpressionTree withoutParentheses(ExpressionTree selector) {
    return selector instanceof ParenthesizedTree it
        ? withoutParentheses(it.getExpression())
        : selector;
  }

  private static String simpleName(@Nullable Tree type) {
    return String.valueOf(type).replaceFirst("<.*", "").replaceFirst(".*\\.", "");
  }
}
