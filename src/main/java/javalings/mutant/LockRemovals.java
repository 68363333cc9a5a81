package javalings.mutant;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javalings.mutant.TextChange.Stretch;
import javalings.shape.SourceTree;
import org.jspecify.annotations.Nullable;

/** Takes a lock out of a method: what locks it and what unlocks it, since one alone is noticed. */
record LockRemovals(SourceTree tree) {

  private static final Set<String> CALLS = Set.of("lock", "lockInterruptibly", "unlock");

  Optional<TextChange> change(MethodTree method) {
    var stretches = new ArrayList<Stretch>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitExpressionStatement(
          ExpressionStatementTree statement, @Nullable Void none) {
        if (locks(statement)) {
          stretches.add(new Stretch(tree.start(statement), tree.end(statement), ";"));
        }
        return super.visitExpressionStatement(statement, null);
      }
    }.scan(method.getBody(), null);
    return stretches.size() < 2
        ? Optional.empty()
        : Optional.of(new TextChange(List.copyOf(stretches)));
  }

  private static boolean locks(ExpressionStatementTree statement) {
    return statement.getExpression() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && CALLS.contains(select.getIdentifier().toString());
  }
}
