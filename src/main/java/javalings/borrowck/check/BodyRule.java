package javalings.borrowck.check;

import java.util.List;
import javalings.borrowck.dataflow.BodyFacts;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.explain.BorrowFinding;

/** Looks at a whole body. */
interface BodyRule extends Rule {
  /** What is wrong; {@code uses} knows what the methods of the file do with their parameters. */
  List<BorrowFinding> check(BodyFacts facts, ParameterUse uses);
}
