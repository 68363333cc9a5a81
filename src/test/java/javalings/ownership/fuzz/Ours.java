package javalings.ownership.fuzz;

import com.sun.source.util.JavacTask;
import javalings.compile.Inspection;
import javalings.ownership.BorrowChecker;

/** Our checker, as it is. */
public final class Ours {
  private Ours() {}

  public static Inspection inspection() {
    return (task, sources) -> BorrowChecker.attach((JavacTask) task, sources);
  }
}
