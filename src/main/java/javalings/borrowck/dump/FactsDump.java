package javalings.borrowck.dump;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.Loan;
import javalings.borrowck.dataflow.MoveAnalysis;
import javalings.borrowck.mir.Location;

/**
 * The facts at each location of a body that can be reached, by the numbers of {@link MirDump}:
 *
 * <pre>
 * facts of pick {
 *     loan 0: &amp;mut _1.f at 4 reaches _2, _5 returned;
 *     move 0: _1 at 7;
 *     8: live _2, _5; loans 0; moved 0;
 * }
 * </pre>
 *
 * @param points in the order in which the analyses visit them
 */
public record FactsDump(
    String body, List<LoanLine> loans, List<MoveLine> moves, List<PointLine> points) {

  /**
   * A loan, and where it may get to.
   *
   * @param how {@code returned}, {@code forever}, {@code passed} (the caller may find it in what it
   *     passed), or empty
   */
  public record LoanLine(String borrow, int at, List<Integer> reaches, String how) {}

  /** A move out of a place. */
  public record MoveLine(String place, int at) {}

  /** The facts when a location is entered: variables, loans and moves by number. */
  public record PointLine(int at, List<Integer> live, List<Integer> loans, List<Integer> moved) {}

  static FactsDump of(BodyAnalyses facts) {
    return new FactsDump(
        facts.body().name(),
        facts.loans().all().stream().map(loan -> line(facts, loan)).toList(),
        facts.moves().all().stream()
            .map(move -> new MoveLine(MirDump.place(move.place()), move.location().id()))
            .toList(),
        facts.graph().inOrder().stream().map(location -> line(facts, location)).toList());
  }

  private static LoanLine line(BodyAnalyses facts, Loan loan) {
    var reach = facts.loans().reach(loan);
    var how = new ArrayList<String>();
    if (reach.returned()) {
      how.add("returned");
    }
    if (reach.lastsForever()) {
      how.add("forever");
    }
    if (!reach.parameters().isEmpty()) {
      how.add("passed");
    }
    return new LoanLine(
        loan.borrowKind() + " " + MirDump.place(loan.place()),
        loan.location().id(),
        numbers(reach.locals()),
        String.join(" ", how));
  }

  private static PointLine line(BodyAnalyses facts, Location location) {
    return new PointLine(
        location.id(),
        numbers(facts.liveness().at(location)),
        facts.loans().at(location).stream().map(Loan::id).toList(),
        facts.moves().at(location).stream().map(MoveAnalysis.Move::id).toList());
  }

  private static List<Integer> numbers(BitSet set) {
    return set.stream().boxed().toList();
  }

  @Override
  public String toString() {
    var text = new StringBuilder("facts of " + body + " {\n");
    for (int i = 0; i < loans.size(); i++) {
      text.append("    loan %d: %s;\n".formatted(i, written(loans.get(i))));
    }
    for (int i = 0; i < moves.size(); i++) {
      text.append("    move %d: %s at %d;\n".formatted(i, moves.get(i).place, moves.get(i).at));
    }
    points.forEach(point -> text.append("    " + written(point) + "\n"));
    return text.append("}\n").toString();
  }

  private static String written(LoanLine loan) {
    return loan.borrow
        + " at "
        + loan.at
        + " reaches "
        + MirDump.locals(loan.reaches)
        + (loan.how.isEmpty() ? "" : " " + loan.how);
  }

  private static String written(PointLine point) {
    return point.at
        + ":"
        + part("live", MirDump.locals(point.live))
        + part("loans", numbers(point.loans))
        + part("moved", numbers(point.moved));
  }

  private static String part(String name, String what) {
    return what.isEmpty() ? "" : " " + name + " " + what + ";";
  }

  private static String numbers(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
