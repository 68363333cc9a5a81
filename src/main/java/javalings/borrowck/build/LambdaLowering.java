package javalings.borrowck.build;

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
import javalings.borrowck.check.BorrowMutThroughShared;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.infer.ClosureRequirements;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OutlivesEdge;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.jdk.OwnershipKind;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javalings.model.ErrorCode;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Lowers lambdas and method references: what they capture is borrowed, or moved if they give it
 * away, where they are made. Single fields are captured, as in Rust's edition 2021 (RFC 2229).
 */
final class LambdaLowering {
  private final BodyLowering body;

  /** For the body of a lambda: its own name for each variable that belongs to the body around. */
  private final Map<Integer, Integer> captured = new LinkedHashMap<>();

  private Use use = Use.ANY;

  /** What the lambda lowered last has captured and puts into it what its caller lends. */
  private List<MirPlace> fed = List.of();

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

  LambdaLowering(BodyLowering body) {
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
  List<MirPlace> takeFed() {
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

  private static boolean lends(Location location, MirBody lambda) {
    return location.statement() instanceof MirStatement.Return(var result)
        && result.isPresent()
        && lambda.locals().get(result.getAsInt()).kind().borrows();
  }

  ExprResult lower(LambdaExpressionTree tree) {
    var inner = new BodyLowering(body.file, body);
    var by = takeUse();
    var target = FunctionDescriptor.of(body.unit().type(tree), body.file, by);
    target.ifPresent(it -> new MethodReferenceLowering(body).check(tree, it));
    var lowered = inner.lambda(tree, target);
    body.file.bodies().accept(lowered);
    var captures = CaptureAnalysis.of(lowered, inner.lambdas.captured.keySet());
    var span = body.unit().head(tree);
    var held = new ArrayList<ExprResult>();
    var inside = new ArrayList<ClosureRequirements.Captured>();
    var feeding = new ArrayList<MirPlace>();
    var requirements = new ClosureRequirements(lowered);
    for (var capture : captures) {
      var expr = capture(capture, inner.lambdas.captured, span, tree);
      if (expr != null) {
        var local = capture.place().local();
        held.add(expr);
        inside.add(new ClosureRequirements.Captured(local, expr.kind().borrows()));
        if (requirements.takesLent(local)) {
          feeding.add(lentInto(expr, by, span));
        }
        requirements.borrow(local).ifPresent(at -> keep(expr, false, at, tree));
        requirements.contents(local).ifPresent(at -> keep(expr, true, at, tree));
      }
    }
    fed = by == Use.ANY ? List.of() : feeding;
    lends = lowered.locations().stream().anyMatch(location -> lends(location, lowered));
    return made(held, requirements.between(inside), span, tree);
  }

  /** Only the JDK's methods say whose elements they lend; of others a lambda may keep nothing. */
  private MirPlace lentInto(ExprResult captured, Use by, MirSpan span) {
    if (by == Use.ANY) {
      body.file.findings().add(escape(span));
    }
    return captured.somewhere();
  }

  static BorrowFinding escape(MirSpan span) {
    return BorrowFinding.of(
            ErrorCode.E0521,
            "borrowed data escapes outside of closure",
            span,
            "what this closure is lent is kept outside of it")
        .help("keep a copy, or something that borrows nothing");
  }

  private void keep(ExprResult captured, boolean contents, MirSpan at, Tree tree) {
    var operand = new Operand.Copy(captured.somewhere());
    var edges = List.of(new OutlivesEdge(0, contents, OutlivesEdge.FOREVER, false));
    body.values.assign(
        MirPlace.of(body.values.temporary(OwnershipKind.COPY, tree)),
        new Rvalue.Call(Rvalue.Call.KEEP_INSIDE, List.of(operand), edges),
        at,
        SourceInfo.PLAIN);
  }

  private @Nullable ExprResult capture(
      CaptureAnalysis.Capture capture, Map<Integer, Integer> outer, MirSpan span, Tree tree) {
    var local = outer.get(capture.place().local());
    if (local == null) {
      return null;
    }
    var place = new MirPlace(local, capture.place().path());
    var root = body.builder.local(local).kind();
    if (root == OwnershipKind.COPY) {
      return null;
    }
    var sourceInfo = SourceInfo.capture(capture.at());
    var kind = kind(capture, root);
    if (root == OwnershipKind.REF || root == OwnershipKind.VIEW) {
      place = MirPlace.of(local);
      if (capture.how() == CaptureAnalysis.How.CHANGED) {
        var borrow = body.builder.local(local);
        body.file.findings().add(BorrowMutThroughShared.captured(borrow, span, capture.at()));
      }
    }
    var result =
        new ExprResult(
            MirPlace.of(body.values.temporary(kind, tree)),
            kind,
            TypeClass.PLAIN,
            OwnershipKind.OWNED,
            tree);
    body.values.assign(result.somewhere(), value(capture, place, root), span, sourceInfo);
    return result;
  }

  private static OwnershipKind kind(CaptureAnalysis.Capture capture, OwnershipKind root) {
    if (root == OwnershipKind.REF || root == OwnershipKind.VIEW) {
      return root;
    }
    return switch (capture.how()) {
      case MOVED ->
          root == OwnershipKind.REFMUT && capture.place().whole()
              ? OwnershipKind.REFMUT
              : OwnershipKind.OWNED;
      case CHANGED -> OwnershipKind.REFMUT;
      case READ -> OwnershipKind.REF;
    };
  }

  private Rvalue value(CaptureAnalysis.Capture capture, MirPlace place, OwnershipKind root) {
    if (root == OwnershipKind.REF || root == OwnershipKind.VIEW) {
      return new Rvalue.Use(new Operand.Copy(place));
    }
    return switch (capture.how()) {
      case MOVED -> new Rvalue.Use(new Operand.Move(place));
      case CHANGED -> new Rvalue.Borrow(changing(place, root), place);
      case READ -> new Rvalue.Borrow(BorrowKind.SHARED, place);
    };
  }

  /** A lambda inside a lambda finds a mutable borrow that is captured already. */
  private BorrowKind changing(MirPlace place, OwnershipKind root) {
    var captured = body.builder.local(place.local()).role() == MirLocal.Role.CAPTURED;
    var borrow = root == OwnershipKind.REFMUT && !body.variables.exclusiveView(place.local());
    return borrow && !captured ? BorrowKind.UNIQUE : BorrowKind.MUT;
  }

  private ExprResult made(
      List<ExprResult> held, List<OutlivesEdge> between, MirSpan span, Tree tree) {
    var kind = OwnershipKind.COPY;
    var operands = new ArrayList<Operand>();
    var edges = new ArrayList<>(between);
    for (var expr : held) {
      edges.add(OutlivesEdge.toResult(operands.size()));
      operands.add(new Operand.Move(expr.somewhere()));
      kind = stronger(kind, expr.kind());
    }
    var result = body.values.fresh(kind, TypeClass.PLAIN, tree);
    var value = new Rvalue.Call(Rvalue.Call.LAMBDA, operands, edges);
    body.values.assign(result.somewhere(), value, span, SourceInfo.PLAIN);
    return kind == OwnershipKind.COPY ? ExprResult.none(tree) : result;
  }

  private static OwnershipKind stronger(OwnershipKind a, OwnershipKind b) {
    if (a == OwnershipKind.OWNED || b == OwnershipKind.OWNED) {
      return OwnershipKind.OWNED;
    }
    return a == OwnershipKind.REFMUT || b == OwnershipKind.REFMUT
        ? OwnershipKind.REFMUT
        : OwnershipKind.VIEW;
  }

  /** A function that a method of the JDK makes. */
  void made(MethodInvocationTree tree, ExecutableElement method) {
    new MethodReferenceLowering(body).made(tree, method, takeUse());
  }

  /** {@code s::get} looks at {@code s} once, where it is written. */
  ExprResult lower(MemberReferenceTree tree) {
    var qualifier = tree.getQualifierExpression();
    var by = takeUse();
    var references = new MethodReferenceLowering(body);
    lends = references.lends(tree);
    var feeds = by != Use.ANY && references.feeds(tree);
    if (!feeds) {
      FunctionDescriptor.of(body.unit().type(tree), body.file, by)
          .ifPresent(target -> references.check(tree, target));
    }
    var element = body.unit().element(qualifier);
    if (element != null && (element.getKind().isClass() || element.getKind().isInterface())) {
      return ExprResult.none(tree);
    }
    var expr = body.expressions.lower(qualifier);
    if (expr.place() == null
        || expr.kind() == OwnershipKind.COPY
        || !(body.unit().element(tree) instanceof ExecutableElement method)) {
      return ExprResult.none(tree);
    }
    if (body.escapes.endsItself(expr, body.file.signatures().of(method).receiver(), tree)) {
      return ExprResult.none(tree);
    }
    var held = held(expr, body.file.signatures().of(method).receiver());
    if (held.place() == null) {
      return ExprResult.none(tree);
    }
    fed = feeds ? List.of(held.somewhere()) : List.of();
    return made(List.of(held), List.of(), body.span(tree), tree);
  }

  private ExprResult held(ExprResult expr, OwnershipSignature.Receiver receiver) {
    var span = body.span(expr.tree());
    var sourceInfo = SourceInfo.capture(span);
    return switch (receiver) {
      case CONSUMED -> body.values.takeOwned(expr, sourceInfo);
      case MUT -> body.values.borrow(expr, BorrowKind.MUT, span, sourceInfo);
      case SHARED, FREE -> body.values.borrow(expr, BorrowKind.SHARED, span, sourceInfo);
    };
  }
}
