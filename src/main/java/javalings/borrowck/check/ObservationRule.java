package javalings.borrowck.check;

import java.util.Optional;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.mir.Observation;

/** Looks at what was observed while a body was built. */
interface ObservationRule extends Rule {
  Optional<BorrowFinding> check(Observation observation);
}
