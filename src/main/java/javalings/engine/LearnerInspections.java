package javalings.engine;

import javalings.borrowck.BorrowChecker;
import javalings.compile.CompilerInspection;
import javalings.query.QueryInspection;

/** The inspections of a learner's files, wherever they are compiled. */
public final class LearnerInspections {

  private LearnerInspections() {}

  /** New ones, for one thread: the queries are a matter of compiling, the borrows of rules. */
  public static CompilerInspection make() {
    return CompilerInspection.of(new QueryInspection()::attach, BorrowChecker::inspect);
  }
}
