package javalings.borrowck;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javalings.borrowck.mir.MirBody;
import javalings.compile.CompilerInspection;
import javalings.model.Diagnostic;

/** Our checker with something broken on purpose, to see whether its tests notice. */
public final class BentChecker {
  private BentChecker() {}

  /**
   * Breaks the checker.
   *
   * @param lens bends each body before it is checked
   * @param kept the findings that are still reported
   */
  public static CompilerInspection inspection(
      UnaryOperator<MirBody> lens, Predicate<Diagnostic> kept) {
    return (task, sources) -> {
      var findings = BorrowChecker.attach(task, sources, lens);
      return () -> findings.get().stream().filter(kept).toList();
    };
  }
}
