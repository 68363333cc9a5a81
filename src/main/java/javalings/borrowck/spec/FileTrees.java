package javalings.borrowck.spec;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The trees of a file, parents before their children, in the order of a {@link TreeScanner}. A long
 * file is walked once, and not by each of those who look for some kinds of trees in it.
 */
final class FileTrees {
  private final List<Node> nodes = new ArrayList<>();

  /** The numbers of the nodes of a kind: {@code MethodTree}, say. */
  private final Map<Class<? extends Tree>, BitSet> ofKind = new HashMap<>();

  /**
   * A tree and where it stands.
   *
   * @param function the method or the lambda around it
   * @param inClass whether a class stands between that and the tree
   */
  private record Node(Tree tree, @Nullable Tree function, boolean inClass) {}

  FileTrees(CompilationUnitTree unit) {
    new Walk().scan(unit, null);
  }

  /** Shows a visitor the trees of its kinds. */
  void show(FileVisitor visitor) {
    var wanted = new BitSet();
    for (var kind : visitor.kinds()) {
      wanted.or(ofKind.getOrDefault(kind, new BitSet()));
    }
    for (var at = wanted.nextSetBit(0); at >= 0; at = wanted.nextSetBit(at + 1)) {
      var node = nodes.get(at);
      visitor.enter(node.function(), node.inClass());
      node.tree().accept(visitor, null);
    }
  }

  private final class Walk extends TreeScanner<@Nullable Void, @Nullable Void> {
    private @Nullable Tree function;
    private boolean inClass;

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void none) {
      if (tree != null) {
        ofKind.computeIfAbsent(tree.getKind().asInterface(), _ -> new BitSet()).set(nodes.size());
        nodes.add(new Node(tree, function, inClass));
      }
      return super.scan(tree, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
      return inside(tree, false, () -> super.visitMethod(tree, null));
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
      return inside(tree, false, () -> super.visitLambdaExpression(tree, null));
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
      return inside(function, true, () -> super.visitClass(tree, null));
    }

    private @Nullable Void inside(@Nullable Tree next, boolean type, Runnable scan) {
      var outer = function;
      var wasInClass = inClass;
      function = next;
      inClass = type;
      scan.run();
      function = outer;
      inClass = wasInClass;
      return null;
    }
  }
}
