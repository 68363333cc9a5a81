package javalings.borrowck.fuzz;

import java.util.function.UnaryOperator;
import javalings.borrowck.BorrowChecker;
import javalings.compile.CompilerInspection;

/** Our checker, as it is. */
public final class Ours {
  private Ours() {}

  public static CompilerInspection inspection() {
    return (task, sources) -> BorrowChecker.attach(task, sources, UnaryOperator.identity());
  }
}
