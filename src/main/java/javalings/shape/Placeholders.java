package javalings.shape;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Local variables that begin with a value which nobody means, 0, a negative number, a {@code
 * MIN_VALUE}, null or "", and get the real one later; or with any value that the next statement
 * replaces on every way. A variable that counts on, {@code sum = sum + x}, means its 0.
 */
final class Placeholders extends TreeScanner<@Nullable Void, @Nullable Void> {

  /** A variable, and the place where it gets the value that is none. */
  record Placeholder(String name, Tree at) {}

  private final List<Placeholder> candidates = new ArrayList<>();
  private final Set<String> replaced = new HashSet<>();

  static List<Placeholder> in(MethodTree method) {
    var found = new Placeholders();
    found.scan(method.getBody(), null);
    return found.candidates.stream()
        .filter(it -> found.replaced.contains(it.name()))
        .distinct()
        .toList();
  }

  @Override
  public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
    if (isNothing(variable.getInitializer())) {
      candidates.add(new Placeholder(variable.getName().toString(), variable));
    }
    return super.visitVariable(variable, null);
  }

  /** {@code int cents; cents = 0;} is {@code int cents = 0;} in two lines. */
  @Override
  public @Nullable Void visitBlock(BlockTree block, @Nullable Void none) {
    super.visitBlock(block, null);
    addReplacedAtOnce(block.getStatements());
    var unassigned = new HashSet<String>();
    for (var statement : block.getStatements()) {
      if (statement instanceof VariableTree it && it.getInitializer() == null) {
        unassigned.add(it.getName().toString());
      } else if (assignment(statement) instanceof AssignmentTree it
          && isNothing(it.getExpression())
          && unassigned.remove(it.getVariable().toString())) {
        candidates.add(new Placeholder(it.getVariable().toString(), it));
      }
    }
    return null;
  }

  /** {@code int cents = 7; if (small) cents = 1; else cents = 2;}: nobody ever sees the 7. */
  private void addReplacedAtOnce(List<? extends StatementTree> statements) {
    for (var i = 1; i < statements.size(); i++) {
      if (statements.get(i - 1) instanceof VariableTree first
          && first.getInitializer() != null
          && new SurelyReplaced(first.getName().toString()).by(statements.get(i))) {
        candidates.add(new Placeholder(first.getName().toString(), first));
      }
    }
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree assignment, @Nullable Void none) {
    var name = assignment.getVariable().toString();
    if (!isNothing(assignment.getExpression())
        && !new SurelyReplaced(name).isMentionedIn(assignment.getExpression())) {
      replaced.add(name);
    }
    return super.visitAssignment(assignment, null);
  }

  private static @Nullable ExpressionTree assignment(StatementTree statement) {
    return statement instanceof ExpressionStatementTree it ? it.getExpression() : null;
  }

  private static boolean isNothing(@Nullable ExpressionTree value) {
    return switch (value) {
      case null -> false;
      case LiteralTree it -> isNothing(it.getValue());
      case UnaryTree it when it.getKind() == Tree.Kind.UNARY_MINUS ->
          it.getExpression() instanceof LiteralTree;
      case MemberSelectTree it -> it.getIdentifier().contentEquals("MIN_VALUE");
      default -> false;
    };
  }

  private static boolean isNothing(@Nullable Object value) {
    return switch (value) {
      case null -> true;
      case Number number -> number.doubleValue() <= 0;
      case String text -> text.isEmpty();
      default -> false;
    };
  }
}
