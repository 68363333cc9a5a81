package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;

/** Lowers statements, for whatever contains some. */
interface StatementLowerer {
  void lower(Tree statement);

  /** Lowers a statement in a scope of its own. */
  void scoped(Tree statement);

  /** Lowers an expression whose value nobody wants. */
  void discard(ExpressionTree expression);

  void variable(VariableTree declaration);
}
