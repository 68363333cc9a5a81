package javalings.borrowck.infer;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.FileVisitor;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Variables that follow another one through a linked structure: {@code slow = slow.next; fast =
 * fast.next.next}, while there is a {@code fast}. Where the other one has been, there is something.
 */
public final class FollowingPointers extends FileVisitor {
  private final AttributedFile unit;
  private final ValueSources sources;
  private final Set<Tree> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean scanned;

  /** {@code slow = slow.next} */
  private record Step(Element variable, Element field, MemberSelectTree value) {}

  FollowingPointers(AttributedFile unit, ValueSources sources) {
    super(List.of(WhileLoopTree.class, ForLoopTree.class));
    this.unit = unit;
    this.sources = sources;
  }

  /** Whether an expression is the next step of such a variable, or the variable in it. */
  public boolean contain(Tree tree) {
    if (!scanned) {
      scanned = true;
      unit.show(this);
    }
    return found.contains(tree);
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void none) {
    loop(tree, tree.getCondition(), statements(tree.getStatement()));
    return null;
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void none) {
    var statements =
        Stream.concat(statements(tree.getStatement()).stream(), tree.getUpdate().stream());
    loop(tree, tree.getCondition(), statements.toList());
    return null;
  }

  private static List<? extends StatementTree> statements(StatementTree body) {
    return body instanceof BlockTree block ? block.getStatements() : List.of(body);
  }

  private void loop(
      Tree loop, @Nullable ExpressionTree condition, List<? extends StatementTree> statements) {
    var steps = statements.stream().flatMap(each -> step(each).stream()).toList();
    if (steps.size() < 2 || disturbed(loop, steps)) {
      return;
    }
    var known = new ArrayList<Element>();
    present(condition, known);
    for (var follower : steps) {
      if (steps.stream().anyMatch(leader -> follows(follower, leader, known))) {
        found.add(follower.value());
        found.add(follower.value().getExpression());
      }
    }
  }

  private boolean follows(Step follower, Step leader, List<Element> known) {
    return !follower.variable().equals(leader.variable())
        && follower.field().equals(leader.field())
        && follower.value().getExpression() instanceof IdentifierTree
        && known.contains(leader.variable())
        && !known.contains(follower.variable())
        && startsBehind(follower, leader);
  }

  /** Both begin at the same place, or the leader further on. */
  private boolean startsBehind(Step follower, Step leader) {
    var start =
        sources.of(follower.variable()).stream().filter(it -> it != follower.value()).toList();
    return start.size() == 1
        && sources.of(leader.variable()).stream()
            .allMatch(each ->
                leader.variable().equals(root(each))
                    || follower.variable().equals(root(each))
                    || from(each, leader.field()).equals(start.getFirst().toString()));
  }

  /** The text in front of the steps: {@code head} of {@code head.next.next}. */
  private String from(ExpressionTree tree, Element field) {
    return tree instanceof MemberSelectTree select && field.equals(unit.element(select))
        ? from(select.getExpression(), field)
        : tree.toString();
  }

  private Optional<Step> step(StatementTree statement) {
    return statement instanceof ExpressionStatementTree line
            && line.getExpression() instanceof AssignmentTree assignment
            && assignment.getExpression() instanceof MemberSelectTree value
        ? step(unit.element(assignment.getVariable()), unit.element(value), value)
        : Optional.empty();
  }

  private Optional<Step> step(
      @Nullable Element variable, @Nullable Element field, MemberSelectTree value) {
    return variable != null
            && field != null
            && AttributedFile.variable(variable)
            && variable.equals(root(value))
        ? Optional.of(new Step(variable, field, value))
        : Optional.empty();
  }

  /** The variable in front of a chain of fields. */
  private @Nullable Element root(Tree tree) {
    return switch (tree) {
      case MemberSelectTree select -> root(select.getExpression());
      case IdentifierTree name -> unit.element(name);
      default -> null;
    };
  }

  /** The variables that are there, or have a next one, when a round of the loop begins. */
  private void present(@Nullable ExpressionTree condition, List<Element> known) {
    switch (condition) {
      case ParenthesizedTree inner -> present(inner.getExpression(), known);
      case BinaryTree both when both.getKind() == Tree.Kind.CONDITIONAL_AND -> {
        present(both.getLeftOperand(), known);
        present(both.getRightOperand(), known);
      }
      case BinaryTree test
          when test.getKind() == Tree.Kind.NOT_EQUAL_TO
              && AttributedFile.isNull(test.getRightOperand()) -> {
        var element = root(test.getLeftOperand());
        if (element != null) {
          known.add(element);
        }
      }
      case null, default -> {}
    }
  }

  /** Whether a loop does more to the variables or to the structure than these steps. */
  private boolean disturbed(Tree loop, List<Step> steps) {
    var assignments = new int[1];
    var other = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitContinue(ContinueTree tree, @Nullable Void none) {
        other[0] = true;
        return null;
      }

      @Override
      public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
        var target = unit.element(tree.getVariable());
        if (steps.stream().anyMatch(step -> step.variable().equals(target))) {
          assignments[0]++;
        }
        other[0] |= steps.stream().anyMatch(step -> step.field().equals(target));
        return super.visitAssignment(tree, null);
      }
    }.scan(loop, null);
    return other[0] || assignments[0] != steps.size();
  }
}
