package javalings.ownership.fuzz;

import java.util.function.UnaryOperator;
import javalings.compile.CompilerInspection;
import javalings.ownership.BorrowChecker;

/** Our checker, as it is. */
public final class Ours {
  private Ours() {}

  public static CompilerInspection inspection() {
    return (task, sources) -> BorrowChecker.attach(task, sources, UnaryOperator.identity());
  }
}
