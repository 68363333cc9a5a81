package javalings.borrowck.infer;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An expression as what it may be: each way of a choice, without casts and parentheses. */
public record ValueChoices(@Nullable Tree value) {

  /** Whether there is more than one way to its value. */
  public boolean several() {
    return bare(value) instanceof ConditionalExpressionTree
        || bare(value) instanceof SwitchExpressionTree;
  }

  /** Whether it is a choice, and no cast of one. */
  public boolean plain() {
    return value instanceof ParenthesizedTree inner
        ? new ValueChoices(inner.getExpression()).plain()
        : value instanceof ConditionalExpressionTree || value instanceof SwitchExpressionTree;
  }

  public Stream<Tree> leaves() {
    return switch (bare(value)) {
      case ConditionalExpressionTree choice ->
          Stream.of(choice.getTrueExpression(), choice.getFalseExpression())
              .flatMap(each -> new ValueChoices(each).leaves());
      case SwitchExpressionTree choice ->
          choice.getCases().stream()
              .flatMap(each -> results(each).stream())
              .flatMap(each -> new ValueChoices(each).leaves());
      case null -> Stream.of();
      case Tree leaf -> Stream.of(leaf);
    };
  }

  private static @Nullable Tree bare(@Nullable Tree tree) {
    return switch (tree) {
      case ParenthesizedTree inner -> bare(inner.getExpression());
      case TypeCastTree cast -> bare(cast.getExpression());
      case null, default -> tree;
    };
  }

  private static ArrayList<Tree> results(CaseTree way) {
    var found = new ArrayList<Tree>();
    if (way.getBody() instanceof ExpressionTree result) {
      found.add(result);
      return found;
    }
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitYield(YieldTree tree, @Nullable Void none) {
        found.add(tree.getValue());
        return null;
      }

      @Override
      public @Nullable Void visitSwitchExpression(SwitchExpressionTree inner, @Nullable Void none) {
        return null;
      }
    }.scan(way, null);
    return found;
  }
}
