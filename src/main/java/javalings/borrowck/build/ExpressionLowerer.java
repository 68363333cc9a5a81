package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.SourceInfo;

/** Lowers expressions, for whatever contains some, in the form in which it wants their value. */
interface ExpressionLowerer {
  /** The value as it is, wherever it lies. */
  ExprResult lower(ExpressionTree tree);

  /** A choice whose ways are each cast to the type of {@code cast}. */
  ExprResult choice(ExpressionTree tree, Tree cast);

  /** The value borrowed; of a choice, each way. */
  ExprResult lent(ExpressionTree tree, BorrowKind borrowKind, SourceInfo sourceInfo);

  /** As {@link #lent}, for a variable: what has no name yet lives as long as it. */
  ExprResult lentForLong(ExpressionTree tree, BorrowKind borrowKind);

  /** The value that is to be borrowed in that mode. */
  ExprResult place(ExpressionTree tree, BorrowKind borrowKind);

  /** As {@link #place}, for the object that a method is called of. */
  ExprResult receiver(ExpressionTree tree, BorrowKind borrowKind);

  /** As {@link #place}, for an argument. */
  ExprResult argument(ExpressionTree tree, BorrowKind borrowKind, LambdaCallerKind caller);

  /** A value that is to be owned from then on. */
  ExprResult given(ExpressionTree tree);

  /** As {@link #given}, for an argument. */
  ExprResult given(ExpressionTree tree, LambdaCallerKind caller);

  /**
   * The collection that a loop walks through: a list in a list is borrowed until the loop's end,
   * too.
   */
  ExprResult walked(ExpressionTree tree);

  /** As {@link #walked}, of a stream or an iterator through which each element is changed. */
  ExprResult walkedToChange(ExpressionTree tree);

  /** Reads a value. */
  void operand(ExpressionTree tree, boolean printed);
}
