package javalings.borrowck.check;

import java.util.List;
import java.util.Optional;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.ConstantPropagation;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.mir.IntFact;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirStatement;
import javalings.model.ErrorCode;

/** {@code bounds}: an index that is known lies outside of a length that is known. */
final class OutOfBounds implements BodyRule {

  @Override
  public ErrorCode code() {
    return ErrorCode.BOUNDS;
  }

  @Override
  public List<BorrowFinding> check(BodyAnalyses facts, ParameterUse uses) {
    var taking = facts.graph().inOrder().stream().filter(OutOfBounds::takes).toList();
    if (taking.isEmpty()) {
      return List.of();
    }
    var constants = new ConstantPropagation(facts.graph());
    return taking.stream().flatMap(location -> finding(location, constants).stream()).toList();
  }

  private static boolean takes(Location location) {
    return location.statement() instanceof MirStatement.Count(IntFact.Takes _);
  }

  private Optional<BorrowFinding> finding(Location location, ConstantPropagation constants) {
    return location.statement() instanceof MirStatement.Count(IntFact.Takes(var index, var length))
        ? constants
            .at(location, index)
            .flatMap(at ->
                constants
                    .at(location, length)
                    .filter(all -> at < 0 || at >= all)
                    .map(all -> finding(location, at, all)))
        : Optional.empty();
  }

  private BorrowFinding finding(Location location, int index, int length) {
    return finding(
            "this operation will fail at run time",
            location.span(),
            "index out of bounds: the length is %d but the index is %d".formatted(length, index))
        .help("the first index is 0, and the last is the length less 1");
  }
}
