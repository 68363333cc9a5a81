package javalings.ownership.fuzz;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.compile.Inspection;
import javalings.model.Diagnostic;
import javalings.ownership.Bent;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Flow;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Mode;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Operand;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;

/**
 * A checker with one rule or edge taken away: a lens that bends each body before it is checked, or
 * a rule whose findings are not reported.
 */
record Breakage(String name, UnaryOperator<Body> lens, Predicate<Diagnostic> kept) {

  static final Breakage NONE = new Breakage("none", UnaryOperator.identity(), _ -> true);

  static List<Breakage> all() {
    return Stream.of(steps(), values(), flows(), places(), locals(), edges(), rules())
        .flatMap(UnaryOperator.identity())
        .toList();
  }

  Inspection inspection() {
    return Bent.inspection(lens, kept);
  }

  private static Breakage bent(String name, UnaryOperator<Body> lens) {
    return new Breakage(name, lens, _ -> true);
  }

  private static Stream<Breakage> steps() {
    return Stream.of(
        bent("scopes do not end", step(step -> step instanceof Step.Dead ? new Step.Pass() : step)),
        bent("looking is nothing", step(step -> step instanceof Step.Use ? new Step.Pass() : step)),
        bent(
            "nothing is returned",
            step(step ->
                step instanceof Step.Return ? new Step.Return(OptionalInt.empty()) : step)));
  }

  private static Stream<Breakage> values() {
    return Stream.of(
        bent("two-phase borrows begin at once", modes(Mode.TWO_PHASE, Mode.MUT)),
        bent("two-phase borrows only read", modes(Mode.TWO_PHASE, Mode.SHARED)),
        bent("exclusive borrows are shared", modes(Mode.MUT, Mode.SHARED)),
        bent("shared borrows are exclusive", modes(Mode.SHARED, Mode.MUT)),
        bent("lambdas do not need what they change for themselves", modes(Mode.UNIQUE, Mode.MUT)),
        bent(
            "assigning copies",
            value(value ->
                value instanceof Value.Same same ? new Value.Same(copied(same.operand())) : value)),
        bent(
            "borrowing is no loan",
            value(value ->
                value instanceof Value.Borrow borrow && borrow.mode() == Mode.SHARED
                    ? new Value.Literal("0")
                    : value)));
  }

  private static Stream<Breakage> flows() {
    return Stream.of(
        bent("results borrow nothing", flow(flow -> flow.to() != Flow.RESULT)),
        bent("nothing is kept for ever", flow(flow -> flow.to() != Flow.FOREVER)),
        bent("arguments keep nothing", flow(flow -> flow.to() < 0)),
        bent("what is inside an argument stays there", flow(flow -> !flow.fromInner())),
        bent("only the first argument is lent on", flow(flow -> flow.from() == 0)));
  }

  private static Stream<Breakage> places() {
    return Stream.of(
        bent("a field is the whole", place(place -> Place.of(place.local()))),
        bent(
            "inner fields are the outer one",
            place(place ->
                new Place(
                    place.local(), place.path().subList(0, Math.min(1, place.path().size()))))),
        bent(
            "shared borrows point as exclusive ones",
            path(step -> step.equals(Place.SHARED) ? Place.UNIQUE : step)),
        bent(
            "exclusive borrows point as shared ones",
            path(step -> step.equals(Place.UNIQUE) ? Place.SHARED : step)),
        bent(
            "all fields are one",
            path(step -> Place.dereferences(step) || step.equals(Place.ELEMENT) ? step : "f")));
  }

  private static Stream<Breakage> locals() {
    return Stream.of(
        bent("views borrow nothing", local(local -> kind(local, Kind.VIEW, Kind.COPY))),
        bent("shared borrows own", local(local -> kind(local, Kind.REF, Kind.OWNED))),
        bent(
            "parameters are variables",
            local(local -> role(local, Local.Role.PARAMETER, Local.Role.VARIABLE))),
        bent(
            "temporaries are variables",
            local(local -> role(local, Local.Role.TEMPORARY, Local.Role.VARIABLE))),
        bent(
            "results may come from anywhere",
            body -> new Body(body.name(), body.locals(), body.nodes(), parameters(body))),
        bent(
            "results come from nowhere",
            body -> new Body(body.name(), body.locals(), body.nodes(), Set.of())));
  }

  private static Stream<Breakage> edges() {
    return Stream.of(
        bent("loops run once", edge((node, next) -> next > node.id())),
        bent(
            "only the first way is taken",
            edge((node, next) -> next.equals(node.next().getFirst()))),
        bent(
            "only the last way is taken", edge((node, next) -> next.equals(node.next().getLast()))),
        bent(
            "calls do not fail",
            edge((node, next) -> !calls(node) || next.equals(node.next().getFirst()))));
  }

  private static Stream<Breakage> rules() {
    return Stream.of(
            "E0373", "E0382", "E0499", "E0502", "E0503", "E0505", "E0506", "E0507", "E0515",
            "E0521", "E0594", "E0596", "E0597", "E0621", "E0716")
        .map(code ->
            new Breakage(
                "no " + code, UnaryOperator.identity(), finding -> !finding.code().equals(code)));
  }

  private static boolean calls(Node node) {
    return node.step() instanceof Step.Assign assign && assign.value() instanceof Value.Call;
  }

  private static Set<Integer> parameters(Body body) {
    return body.locals().stream()
        .filter(Local::fromOutside)
        .map(Local::id)
        .collect(Collectors.toSet());
  }

  private static Operand copied(Operand operand) {
    return new Operand.Copy(operand.place());
  }

  private static Local kind(Local local, Kind from, Kind to) {
    return local.kind() == from
        ? new Local(local.id(), local.name(), to, local.role(), local.type(), local.declared())
        : local;
  }

  private static Local role(Local local, Local.Role from, Local.Role to) {
    return local.role() == from
        ? new Local(local.id(), local.name(), local.kind(), to, local.type(), local.declared())
        : local;
  }

  private static UnaryOperator<Body> local(UnaryOperator<Local> bend) {
    return body ->
        new Body(
            body.name(),
            body.locals().stream().map(bend).toList(),
            body.nodes(),
            body.returnsFrom());
  }

  private static UnaryOperator<Body> node(UnaryOperator<Node> bend) {
    return body ->
        new Body(
            body.name(),
            body.locals(),
            body.nodes().stream().map(bend).toList(),
            body.returnsFrom());
  }

  /** Whether a way from a node to the next one stays. */
  private interface Way {
    boolean stays(Node from, Integer to);
  }

  private static UnaryOperator<Body> edge(Way way) {
    return node(node ->
        new Node(
            node.id(),
            node.step(),
            node.span(),
            node.cause(),
            node.next().stream().filter(next -> way.stays(node, next)).toList()));
  }

  private static UnaryOperator<Body> step(UnaryOperator<Step> bend) {
    return node(node ->
        new Node(node.id(), bend.apply(node.step()), node.span(), node.cause(), node.next()));
  }

  private static UnaryOperator<Body> value(UnaryOperator<Value> bend) {
    return step(step ->
        step instanceof Step.Assign assign
            ? new Step.Assign(assign.target(), bend.apply(assign.value()))
            : step);
  }

  private static UnaryOperator<Body> modes(Mode from, Mode to) {
    return value(value ->
        value instanceof Value.Borrow borrow && borrow.mode() == from
            ? new Value.Borrow(to, borrow.place())
            : value);
  }

  private static UnaryOperator<Body> call(UnaryOperator<Value.Call> bend) {
    return value(value -> value instanceof Value.Call call ? bend.apply(call) : value);
  }

  private static UnaryOperator<Body> flow(Predicate<Flow> stays) {
    return call(call ->
        new Value.Call(
            call.what(), call.arguments(), call.flows().stream().filter(stays).toList()));
  }

  private static UnaryOperator<Body> path(UnaryOperator<String> bend) {
    return place(place -> new Place(place.local(), place.path().stream().map(bend).toList()));
  }

  private static UnaryOperator<Body> place(UnaryOperator<Place> bend) {
    return step(step ->
        switch (step) {
          case Step.Assign(Place target, Value value) ->
              new Step.Assign(bend.apply(target), bent(value, bend));
          case Step.Use(Operand operand) -> new Step.Use(bent(operand, bend));
          case Step.Dead dead -> dead;
          case Step.Return returned -> returned;
          case Step.Known known -> known;
          case Step.Count count -> count;
          case Step.Pass pass -> pass;
        });
  }

  private static Value bent(Value value, UnaryOperator<Place> bend) {
    return switch (value) {
      case Value.Same(Operand operand) -> new Value.Same(bent(operand, bend));
      case Value.Borrow(Mode mode, Place place) -> new Value.Borrow(mode, bend.apply(place));
      case Value.Call call ->
          new Value.Call(
              call.what(),
              call.arguments().stream().map(operand -> bent(operand, bend)).toList(),
              call.flows());
      case Value.Literal literal -> literal;
    };
  }

  private static Operand bent(Operand operand, UnaryOperator<Place> bend) {
    return switch (operand) {
      case Operand.Copy(Place place) -> new Operand.Copy(bend.apply(place));
      case Operand.Move(Place place) -> new Operand.Move(bend.apply(place));
    };
  }
}
