package javalings.borrowck.check;

import java.util.Optional;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.dataflow.PlaceAccess;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.mir.Location;

/** Looks at what is done to a place, whatever has been lent of it. */
interface AccessRule extends Rule {
  Optional<BorrowFinding> check(
      BodyAnalyses facts, Location location, PlaceAccess access, ParameterUse uses);
}
