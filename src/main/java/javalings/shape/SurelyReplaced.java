package javalings.shape;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/** Whether a statement gives a variable another value on every way, or leaves, without a look. */
record SurelyReplaced(String name) {

  boolean by(StatementTree statement) {
    return switch (statement) {
      case ExpressionStatementTree it ->
          it.getExpression() instanceof AssignmentTree set
              && set.getVariable().toString().equals(name)
              && !isMentionedIn(set.getExpression());
      case IfTree it ->
          !isMentionedIn(it.getCondition())
              && it.getElseStatement() != null
              && by(it.getThenStatement())
              && by(it.getElseStatement());
      case BlockTree it -> by(it);
      case ReturnTree _, ThrowTree _ -> !isMentionedIn(statement);
      default -> false;
    };
  }

  private boolean by(BlockTree block) {
    for (var statement : block.getStatements()) {
      if (by(statement)) {
        return true;
      }
      if (isMentionedIn(statement)) {
        return false;
      }
    }
    return false;
  }

  boolean isMentionedIn(Tree tree) {
    var found = new HashSet<String>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void none) {
        found.add(identifier.getName().toString());
        return null;
      }
    }.scan(tree, null);
    return found.contains(name);
  }
}
