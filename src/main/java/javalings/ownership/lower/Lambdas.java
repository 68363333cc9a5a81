package javalings.ownership.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Flow;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Mode;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Operand;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Span;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;
import javalings.ownership.rules.BorrowMutThroughShared;
import javalings.ownership.rules.Finding;
import javalings.ownership.spec.Nature;
import javalings.ownership.spec.Signature;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Lowers lambdas and method references: what they capture is borrowed, or moved if they give it
 * away, where they are made. Single fields are captured, as in Rust's edition 2021 (RFC 2229).
 */
final class Lambdas {
  private final Lowering body;

  /** For the body of a lambda: its own name for each variable that belongs to the body around. */
  private final Map<Integer, Integer> captured = new LinkedHashMap<>();

  private Use use = Use.ANY;

  /** What the lambda lowered last has captured and puts into it what its caller lends. */
  private List<Place> fed = List.of();

  /** Whether the lambda lowered last hands out what somebody else owns. */
  private boolean lends;

  /** Who calls a lambda. */
  enum Use {
    /** Anybody who gets it. */
    ANY,
    /** A method of the JDK, which lends it what it works on. */
    LENT,
    /** A method of the JDK, which gives it what it works on. */
    GIVEN
  }

  Lambdas(Lowering body) {
    this.body = body;
  }

  void captures(int local, int outer) {
    captured.put(local, outer);
  }

  /** Tells who calls the argument that is lowered next, in case it is a lambda. */
  void pass(ExpressionTree argument, Use by) {
    var bare = argument;
    while (bare instanceof ParenthesizedTree inner) {
      bare = inner.getExpression();
    }
    use = isOrMakesCode(bare) ? by : Use.ANY;
  }

  private static boolean isOrMakesCode(ExpressionTree bare) {
    return bare instanceof LambdaExpressionTree
        || bare instanceof MemberReferenceTree
        || (bare instanceof MethodInvocationTree call && call.getArguments().isEmpty());
  }

  /** Takes who calls the lambda. */
  private Use takeUse() {
    var by = use;
    use = Use.ANY;
    return by;
  }

  /** Takes what the argument lowered last puts what it is lent into, in case it is a lambda. */
  List<Place> takeFed() {
    var places = fed;
    fed = List.of();
    return places;
  }

  /** Takes whether the argument lowered last hands out borrows, in case it is a lambda. */
  boolean takeLends() {
    var lent = lends;
    lends = false;
    return lent;
  }

  private static boolean lends(Node node, Body lambda) {
    return node.step() instanceof Step.Return(var result)
        && result.isPresent()
        && lambda.locals().get(result.getAsInt()).kind().borrows();
  }

  Term lower(LambdaExpressionTree tree) {
    var inner = new Lowering(body.shared, body);
    var by = takeUse();
    var target = Descriptor.of(body.unit().type(tree), body.shared, by);
    target.ifPresent(it -> new References(body).check(tree, it));
    var lowered = inner.lambda(tree, target);
    body.shared.bodies().accept(lowered);
    var captures = Captures.of(lowered, inner.lambdas.captured.keySet());
    var span = body.unit().head(tree);
    var held = new ArrayList<Term>();
    var inside = new ArrayList<Kept.Captured>();
    var feeding = new ArrayList<Place>();
    var kept = new Kept(lowered);
    for (var capture : captures) {
      var term = capture(capture, inner.lambdas.captured, span, tree);
      if (term != null) {
        var local = capture.place().local();
        held.add(term);
        inside.add(new Kept.Captured(local, term.kind().borrows()));
        if (kept.takesLent(local)) {
          feeding.add(lentInto(term, by, span));
        }
        kept.borrow(local).ifPresent(at -> keep(term, false, at, tree));
        kept.contents(local).ifPresent(at -> keep(term, true, at, tree));
      }
    }
    fed = by == Use.ANY ? List.of() : feeding;
    lends = lowered.nodes().stream().anyMatch(node -> lends(node, lowered));
    return made(held, kept.between(inside), span, tree);
  }

  /** Only the JDK's methods say whose elements they lend; of others a lambda may keep nothing. */
  private Place lentInto(Term captured, Use by, Span span) {
    if (by == Use.ANY) {
      body.shared.findings().add(escape(span));
    }
    return captured.somewhere();
  }

  static Finding escape(Span span) {
    return Finding.of(
            "E0521",
            "borrowed data escapes outside of closure",
            span,
            "what this closure is lent is kept outside of it")
        .help("keep a copy, or something that borrows nothing");
  }

  private void keep(Term captured, boolean contents, Span at, Tree tree) {
    var operand = new Operand.Copy(captured.somewhere());
    var flows = List.of(new Flow(0, contents, Flow.FOREVER, false));
    body.operations.assign(
        Place.of(body.operations.temporary(Kind.COPY, tree)),
        new Value.Call(Value.Call.KEEP_INSIDE, List.of(operand), flows),
        at,
        Cause.PLAIN);
  }

  private @Nullable Term capture(
      Captures.Capture capture, Map<Integer, Integer> outer, Span span, Tree tree) {
    var local = outer.get(capture.place().local());
    if (local == null) {
      return null;
    }
    var place = new Place(local, capture.place().path());
    var root = body.builder.local(local).kind();
    if (root == Kind.COPY) {
      return null;
    }
    var cause = Cause.capture(capture.at());
    var kind = kind(capture, root);
    if (root == Kind.REF || root == Kind.VIEW) {
      place = Place.of(local);
      if (capture.how() == Captures.How.CHANGED) {
        var borrow = body.builder.local(local);
        body.shared.findings().add(BorrowMutThroughShared.captured(borrow, span, capture.at()));
      }
    }
    var result =
        new Term(
            Place.of(body.operations.temporary(kind, tree)), kind, Nature.PLAIN, Kind.OWNED, tree);
    body.operations.assign(result.somewhere(), value(capture, place, root), span, cause);
    return result;
  }

  private static Kind kind(Captures.Capture capture, Kind root) {
    if (root == Kind.REF || root == Kind.VIEW) {
      return root;
    }
    return switch (capture.how()) {
      case MOVED -> root == Kind.REFMUT && capture.place().whole() ? Kind.REFMUT : Kind.OWNED;
      case CHANGED -> Kind.REFMUT;
      case READ -> Kind.REF;
    };
  }

  private Value value(Captures.Capture capture, Place place, Kind root) {
    if (root == Kind.REF || root == Kind.VIEW) {
      return new Value.Same(new Operand.Copy(place));
    }
    return switch (capture.how()) {
      case MOVED -> new Value.Same(new Operand.Move(place));
      case CHANGED -> new Value.Borrow(changing(place, root), place);
      case READ -> new Value.Borrow(Mode.SHARED, place);
    };
  }

  /** A lambda inside a lambda finds a mutable borrow that is captured already. */
  private Mode changing(Place place, Kind root) {
    var captured = body.builder.local(place.local()).role() == Local.Role.CAPTURED;
    var borrow = root == Kind.REFMUT && !body.variables.exclusiveView(place.local());
    return borrow && !captured ? Mode.UNIQUE : Mode.MUT;
  }

  private Term made(List<Term> held, List<Flow> between, Span span, Tree tree) {
    var kind = Kind.COPY;
    var operands = new ArrayList<Operand>();
    var flows = new ArrayList<>(between);
    for (var term : held) {
      flows.add(Flow.toResult(operands.size()));
      operands.add(new Operand.Move(term.somewhere()));
      kind = stronger(kind, term.kind());
    }
    var result = body.operations.fresh(kind, Nature.PLAIN, tree);
    var value = new Value.Call(Value.Call.LAMBDA, operands, flows);
    body.operations.assign(result.somewhere(), value, span, Cause.PLAIN);
    return kind == Kind.COPY ? Term.none(tree) : result;
  }

  private static Kind stronger(Kind a, Kind b) {
    if (a == Kind.OWNED || b == Kind.OWNED) {
      return Kind.OWNED;
    }
    return a == Kind.REFMUT || b == Kind.REFMUT ? Kind.REFMUT : Kind.VIEW;
  }

  /** A function that a method of the JDK makes. */
  void made(MethodInvocationTree tree, ExecutableElement method) {
    new References(body).made(tree, method, takeUse());
  }

  /** {@code s::get} looks at {@code s} once, where it is written. */
  Term lower(MemberReferenceTree tree) {
    var qualifier = tree.getQualifierExpression();
    var by = takeUse();
    var references = new References(body);
    lends = references.lends(tree);
    var feeds = by != Use.ANY && references.feeds(tree);
    if (!feeds) {
      Descriptor.of(body.unit().type(tree), body.shared, by)
          .ifPresent(target -> references.check(tree, target));
    }
    var element = body.unit().element(qualifier);
    if (element != null && (element.getKind().isClass() || element.getKind().isInterface())) {
      return Term.none(tree);
    }
    var term = body.expressions.lower(qualifier);
    if (term.place() == null
        || term.kind() == Kind.COPY
        || !(body.unit().element(tree) instanceof ExecutableElement method)) {
      return Term.none(tree);
    }
    if (body.escapes.endsItself(term, body.shared.signatures().of(method).receiver(), tree)) {
      return Term.none(tree);
    }
    var held = held(term, body.shared.signatures().of(method).receiver());
    if (held.place() == null) {
      return Term.none(tree);
    }
    fed = feeds ? List.of(held.somewhere()) : List.of();
    return made(List.of(held), List.of(), body.span(tree), tree);
  }

  private Term held(Term term, Signature.Receiver receiver) {
    var span = body.span(term.tree());
    var cause = Cause.capture(span);
    return switch (receiver) {
      case CONSUMED -> body.operations.takeOwned(term, cause);
      case MUT -> body.operations.borrow(term, Mode.MUT, span, cause);
      case SHARED, FREE -> body.operations.borrow(term, Mode.SHARED, span, cause);
    };
  }
}
