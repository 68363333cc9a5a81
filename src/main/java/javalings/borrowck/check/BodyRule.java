package javalings.borrowck.check;

import java.util.List;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.explain.BorrowFinding;

/** Looks at a whole body. */
interface BodyRule extends Rule {
  /** The findings; {@code uses} knows how the methods of the file use their parameters. */
  List<BorrowFinding> check(BodyAnalyses facts, ParameterUse uses);
}
