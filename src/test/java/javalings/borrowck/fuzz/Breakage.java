package javalings.borrowck.fuzz;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.borrowck.BentChecker;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OutlivesEdge;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import javalings.compile.CompilerInspection;
import javalings.model.Diagnostic;

/**
 * A checker with one rule or edge taken away: a lens that bends each body before it is checked, or
 * a rule whose findings are not reported.
 */
record Breakage(String name, UnaryOperator<MirBody> lens, Predicate<Diagnostic> kept) {

  static final Breakage NONE = new Breakage("none", UnaryOperator.identity(), _ -> true);

  static List<Breakage> all() {
    return Stream.of(steps(), values(), flows(), places(), locals(), edges(), rules())
        .flatMap(UnaryOperator.identity())
        .toList();
  }

  CompilerInspection inspection() {
    return BentChecker.inspection(lens, kept);
  }

  private static Breakage bent(String name, UnaryOperator<MirBody> lens) {
    return new Breakage(name, lens, _ -> true);
  }

  private static Stream<Breakage> steps() {
    return Stream.of(
        bent(
            "scopes do not end",
            step(statement ->
                statement instanceof MirStatement.StorageDead
                    ? new MirStatement.Nop()
                    : statement)),
        bent(
            "looking is nothing",
            step(statement ->
                statement instanceof MirStatement.Use ? new MirStatement.Nop() : statement)),
        bent(
            "nothing is returned",
            step(statement ->
                statement instanceof MirStatement.Return
                    ? new MirStatement.Return(OptionalInt.empty())
                    : statement)));
  }

  private static Stream<Breakage> values() {
    return Stream.of(
        bent("two-phase borrows begin at once", modes(BorrowKind.TWO_PHASE, BorrowKind.MUT)),
        bent("two-phase borrows only read", modes(BorrowKind.TWO_PHASE, BorrowKind.SHARED)),
        bent("exclusive borrows are shared", modes(BorrowKind.MUT, BorrowKind.SHARED)),
        bent("shared borrows are exclusive", modes(BorrowKind.SHARED, BorrowKind.MUT)),
        bent(
            "lambdas do not need what they change for themselves",
            modes(BorrowKind.UNIQUE, BorrowKind.MUT)),
        bent(
            "assigning copies",
            value(rvalue ->
                rvalue instanceof Rvalue.Use same
                    ? new Rvalue.Use(copied(same.operand()))
                    : rvalue)),
        bent(
            "borrowing is no loan",
            value(rvalue ->
                rvalue instanceof Rvalue.Borrow borrow && borrow.borrowKind() == BorrowKind.SHARED
                    ? new Rvalue.Literal("0")
                    : rvalue)));
  }

  private static Stream<Breakage> flows() {
    return Stream.of(
        bent("results borrow nothing", flow(edge -> edge.to() != OutlivesEdge.RESULT)),
        bent("nothing is kept for ever", flow(edge -> edge.to() != OutlivesEdge.FOREVER)),
        bent("arguments keep nothing", flow(edge -> edge.to() < 0)),
        bent("what is inside an argument stays there", flow(edge -> !edge.fromInner())),
        bent("only the first argument is lent on", flow(edge -> edge.from() == 0)));
  }

  private static Stream<Breakage> places() {
    return Stream.of(
        bent("a field is the whole", place(place -> MirPlace.of(place.local()))),
        bent(
            "inner fields are the outer one",
            place(place ->
                new MirPlace(
                    place.local(), place.path().subList(0, Math.min(1, place.path().size()))))),
        bent(
            "shared borrows point as exclusive ones",
            path(step -> step.equals(MirPlace.SHARED) ? MirPlace.UNIQUE : step)),
        bent(
            "exclusive borrows point as shared ones",
            path(step -> step.equals(MirPlace.UNIQUE) ? MirPlace.SHARED : step)),
        bent(
            "all fields are one",
            path(step ->
                MirPlace.dereferences(step) || step.equals(MirPlace.ELEMENT) ? step : "f")));
  }

  private static Stream<Breakage> locals() {
    return Stream.of(
        bent(
            "views borrow nothing",
            local(local -> kind(local, OwnershipKind.VIEW, OwnershipKind.COPY))),
        bent(
            "shared borrows own",
            local(local -> kind(local, OwnershipKind.REF, OwnershipKind.OWNED))),
        bent(
            "parameters are variables",
            local(local -> role(local, MirLocal.Role.PARAMETER, MirLocal.Role.VARIABLE))),
        bent(
            "temporaries are variables",
            local(local -> role(local, MirLocal.Role.TEMPORARY, MirLocal.Role.VARIABLE))),
        bent(
            "results may come from anywhere",
            body -> new MirBody(body.name(), body.locals(), body.locations(), parameters(body))),
        bent(
            "results come from nowhere",
            body -> new MirBody(body.name(), body.locals(), body.locations(), Set.of())));
  }

  private static Stream<Breakage> edges() {
    return Stream.of(
        bent("loops run once", edge((location, next) -> next > location.id())),
        bent(
            "only the first way is taken",
            edge((location, next) -> next.equals(location.next().getFirst()))),
        bent(
            "only the last way is taken",
            edge((location, next) -> next.equals(location.next().getLast()))),
        bent(
            "calls do not fail",
            edge((location, next) -> !calls(location) || next.equals(location.next().getFirst()))));
  }

  private static Stream<Breakage> rules() {
    return Stream.of(
            "E0373", "E0382", "E0499", "E0502", "E0503", "E0505", "E0506", "E0507", "E0515",
            "E0521", "E0594", "E0596", "E0597", "E0621", "E0716")
        .map(code ->
            new Breakage(
                "no " + code, UnaryOperator.identity(), finding -> !finding.code().equals(code)));
  }

  private static boolean calls(Location location) {
    return location.statement() instanceof MirStatement.Assign assign
        && assign.rvalue() instanceof Rvalue.Call;
  }

  private static Set<Integer> parameters(MirBody body) {
    return body.locals().stream()
        .filter(MirLocal::fromOutside)
        .map(MirLocal::id)
        .collect(Collectors.toSet());
  }

  private static Operand copied(Operand operand) {
    return new Operand.Copy(operand.place());
  }

  private static MirLocal kind(MirLocal local, OwnershipKind from, OwnershipKind to) {
    return local.kind() == from
        ? new MirLocal(local.id(), local.name(), to, local.role(), local.type(), local.declared())
        : local;
  }

  private static MirLocal role(MirLocal local, MirLocal.Role from, MirLocal.Role to) {
    return local.role() == from
        ? new MirLocal(local.id(), local.name(), local.kind(), to, local.type(), local.declared())
        : local;
  }

  private static UnaryOperator<MirBody> local(UnaryOperator<MirLocal> bend) {
    return body ->
        new MirBody(
            body.name(),
            body.locals().stream().map(bend).toList(),
            body.locations(),
            body.returnsFrom());
  }

  private static UnaryOperator<MirBody> node(UnaryOperator<Location> bend) {
    return body ->
        new MirBody(
            body.name(),
            body.locals(),
            body.locations().stream().map(bend).toList(),
            body.returnsFrom());
  }

  /** Whether a way from a node to the next one stays. */
  private interface Way {
    boolean stays(Location from, Integer to);
  }

  private static UnaryOperator<MirBody> edge(Way way) {
    return node(location ->
        new Location(
            location.id(),
            location.statement(),
            location.span(),
            location.sourceInfo(),
            location.next().stream().filter(next -> way.stays(location, next)).toList()));
  }

  private static UnaryOperator<MirBody> step(UnaryOperator<MirStatement> bend) {
    return node(location ->
        new Location(
            location.id(),
            bend.apply(location.statement()),
            location.span(),
            location.sourceInfo(),
            location.next()));
  }

  private static UnaryOperator<MirBody> value(UnaryOperator<Rvalue> bend) {
    return step(statement ->
        statement instanceof MirStatement.Assign assign
            ? new MirStatement.Assign(assign.target(), bend.apply(assign.rvalue()))
            : statement);
  }

  private static UnaryOperator<MirBody> modes(BorrowKind from, BorrowKind to) {
    return value(rvalue ->
        rvalue instanceof Rvalue.Borrow borrow && borrow.borrowKind() == from
            ? new Rvalue.Borrow(to, borrow.place())
            : rvalue);
  }

  private static UnaryOperator<MirBody> call(UnaryOperator<Rvalue.Call> bend) {
    return value(rvalue -> rvalue instanceof Rvalue.Call call ? bend.apply(call) : rvalue);
  }

  private static UnaryOperator<MirBody> flow(Predicate<OutlivesEdge> stays) {
    return call(call ->
        new Rvalue.Call(
            call.what(), call.arguments(), call.edges().stream().filter(stays).toList()));
  }

  private static UnaryOperator<MirBody> path(UnaryOperator<String> bend) {
    return place(place -> new MirPlace(place.local(), place.path().stream().map(bend).toList()));
  }

  private static UnaryOperator<MirBody> place(UnaryOperator<MirPlace> bend) {
    return step(statement ->
        switch (statement) {
          case MirStatement.Assign(MirPlace target, Rvalue rvalue) ->
              new MirStatement.Assign(bend.apply(target), bent(rvalue, bend));
          case MirStatement.Use(Operand operand) -> new MirStatement.Use(bent(operand, bend));
          case MirStatement.StorageDead dead -> dead;
          case MirStatement.Return returned -> returned;
          case MirStatement.AssumeNonNull known -> known;
          case MirStatement.Count count -> count;
          case MirStatement.Nop pass -> pass;
        });
  }

  private static Rvalue bent(Rvalue rvalue, UnaryOperator<MirPlace> bend) {
    return switch (rvalue) {
      case Rvalue.Use(Operand operand) -> new Rvalue.Use(bent(operand, bend));
      case Rvalue.Borrow(BorrowKind borrowKind, MirPlace place) ->
          new Rvalue.Borrow(borrowKind, bend.apply(place));
      case Rvalue.Call call ->
          new Rvalue.Call(
              call.what(),
              call.arguments().stream().map(operand -> bent(operand, bend)).toList(),
              call.edges());
      case Rvalue.Literal literal -> literal;
    };
  }

  private static Operand bent(Operand operand, UnaryOperator<MirPlace> bend) {
    return switch (operand) {
      case Operand.Copy(MirPlace place) -> new Operand.Copy(bend.apply(place));
      case Operand.Move(MirPlace place) -> new Operand.Move(bend.apply(place));
    };
  }
}
