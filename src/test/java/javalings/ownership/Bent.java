package javalings.ownership;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javalings.compile.Inspection;
import javalings.model.Diagnostic;
import javalings.ownership.mir.Body;

/** Our checker with something broken on purpose, to see whether its tests notice. */
public final class Bent {
  private Bent() {}

  /**
   * Breaks the checker.
   *
   * @param lens bends each body before it is checked
   * @param kept the findings that are still reported
   */
  public static Inspection inspection(UnaryOperator<Body> lens, Predicate<Diagnostic> kept) {
    return (task, sources) -> {
      var findings = BorrowChecker.attach(task, sources, lens);
      return () -> findings.get().stream().filter(kept).toList();
    };
  }
}
