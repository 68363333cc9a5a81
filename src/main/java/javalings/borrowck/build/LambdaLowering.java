package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import javalings.borrowck.infer.ClosureRequirements;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Observation;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OutlivesEdge;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javax.lang.model.element.ExecutableElement;

/**
 * Lowers lambdas and method references: what they capture is borrowed, or moved if they give it
 * away, where they are made. Single fields are captured, as in Rust's edition 2021 (RFC 2229).
 */
final class LambdaLowering {
  private final BodyContext body;

  private final EscapeDetection escapes;
  private final MethodReferenceLowering references;
  private boolean moving;
  private boolean scoped;

  LambdaLowering(BodyContext body) {
    this.body = body;
    escapes = new EscapeDetection(body);
    references = new MethodReferenceLowering(body);
  }

  private static boolean lends(Location location, MirBody lambda) {
    return location.statement() instanceof MirStatement.Return(var result)
        && result.isPresent()
        && lambda.locals().get(result.getAsInt()).kind().borrows();
  }

  /** As {@link #lower}, of a function that owns what it mentions ({@code move ||}). */
  ExprResult moving(ExpressionTree tree) {
    moving = true;
    var function =
        tree instanceof MemberReferenceTree reference
            ? lower(reference, LambdaCallerKind.ANY)
            : lower((LambdaExpressionTree) tree, LambdaCallerKind.ANY);
    moving = false;
    return function.value();
  }

  /**
   * As {@link #lower(LambdaExpressionTree, LambdaCallerKind)}.
   *
   * @param task whether it runs in a scope of threads: to rustc it is then a lambda inside of one,
   *     {@code thread::scope(|scope| …)}
   */
  LoweredLambda lower(LambdaExpressionTree tree, LambdaCallerKind caller, boolean task) {
    scoped = task;
    var lambda = lower(tree, caller);
    scoped = false;
    return lambda;
  }

  LoweredLambda lower(LambdaExpressionTree tree, LambdaCallerKind caller) {
    var target = FunctionDescriptor.of(body.unit().type(tree), body.file, caller);
    target.ifPresent(it -> references.check(tree, it));
    var owning = moving;
    moving = false;
    var lambda = body.lambda(tree, target);
    moving = owning;
    var lowered = lambda.mirBody();
    var captures = CaptureAnalysis.of(lowered, lambda.captured().keySet());
    var span = body.unit().head(tree);
    var held = new ArrayList<ExprResult>();
    var inside = new ArrayList<ClosureRequirements.Captured>();
    var fed = new ArrayList<MirPlace>();
    var kept = new ClosureRequirements(lowered);
    var capturing = new CaptureLowering(body, moving, scoped);
    for (var capture : captures) {
      var expr = capturing.capture(capture, lambda.captured(), span, tree);
      if (expr != null) {
        var local = capture.place().local();
        held.add(expr);
        inside.add(new ClosureRequirements.Captured(local, expr.kind().borrows()));
        if (kept.takesLent(local)) {
          fed.add(lentInto(expr, caller, span));
        }
        kept.borrow(local).ifPresent(at -> keep(expr, false, at, tree));
        kept.contents(local).ifPresent(at -> keep(expr, true, at, tree));
      }
    }
    var made = made(held, kept.between(inside), span, tree);
    captures.stream()
        .filter(capture -> capture.how() == CaptureAnalysis.How.MOVED)
        .findFirst()
        .filter(_ -> made.runsOnce())
        .ifPresent(capture ->
            body.givesAway(
                made.somewhere().local(),
                new Observation.CaptureMovedOut(capture.at(), lowered.describe(capture.place()))));
    return new LoweredLambda(
        made,
        caller.ofJdk() ? fed : List.of(),
        lowered.locations().stream().anyMatch(location -> lends(location, lowered)));
  }

  /** Only the JDK's methods say whose elements they lend; of others a lambda may keep nothing. */
  private MirPlace lentInto(ExprResult captured, LambdaCallerKind caller, MirSpan span) {
    if (!caller.ofJdk()) {
      body.observe(new Observation.KeptByLambda(span));
    }
    return captured.somewhere();
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

  private ExprResult made(
      List<ExprResult> held, List<OutlivesEdge> between, MirSpan span, Tree tree) {
    var kind = OwnershipKind.COPY;
    var operands = new ArrayList<Operand>();
    var edges = new ArrayList<>(between);
    for (var expr : held) {
      edges.add(OutlivesEdge.toResult(operands.size()));
      operands.add(new Operand.Move(expr.somewhere()));
      kind = kind.withCaptured(expr.kind());
    }
    var result = body.values.fresh(kind, TypeClass.PLAIN, tree);
    var value = new Rvalue.Call(Rvalue.Call.LAMBDA, operands, edges);
    body.values.assign(result.somewhere(), value, span, SourceInfo.PLAIN);
    return kind == OwnershipKind.COPY ? ExprResult.none(tree) : result;
  }

  /** {@code s::get} looks at {@code s} once, where it is written. */
  LoweredLambda lower(MemberReferenceTree tree, LambdaCallerKind caller) {
    var feeds = caller.ofJdk() && references.feeds(tree);
    if (!feeds) {
      FunctionDescriptor.of(body.unit().type(tree), body.file, caller)
          .ifPresent(target -> references.check(tree, target));
    }
    if (tree.getMode() == MemberReferenceTree.ReferenceMode.NEW
        && body.unit().element(tree) instanceof ExecutableElement constructor) {
      escapes.inner(MemberElements.owner(constructor), tree);
    }
    var lends = references.lends(tree);
    if (tree.getMode() == MemberReferenceTree.ReferenceMode.NEW
        && body.unit().element(tree) instanceof ExecutableElement constructor) {
      var inside = new InnerClassCaptures(body).captured(tree, constructor);
      return LoweredLambda.none(made(inside, List.of(), body.span(tree), tree));
    }
    var held = receiver(tree);
    return held.place() == null
        ? new LoweredLambda(ExprResult.none(tree), List.of(), lends)
        : new LoweredLambda(
            made(List.of(held), List.of(), body.span(tree), tree),
            feeds ? List.of(held.somewhere()) : List.of(),
            lends);
  }

  /** The borrow of the object in front of the reference's colons, if there is one. */
  private ExprResult receiver(MemberReferenceTree tree) {
    var qualifier = tree.getQualifierExpression();
    var element = body.unit().element(qualifier);
    if (element != null && (element.getKind().isClass() || element.getKind().isInterface())) {
      return ExprResult.none(tree);
    }
    var expr = body.expressions().lower(qualifier);
    body.values.dereference(expr);
    if (expr.place() == null || !(body.unit().element(tree) instanceof ExecutableElement method)) {
      return ExprResult.none(tree);
    }
    var receiver = body.file.signatures().of(method).receiver();
    return escapes.endsItself(expr, receiver, tree) || expr.kind() == OwnershipKind.COPY
        ? ExprResult.none(tree)
        : held(expr, receiver);
  }

  private ExprResult held(ExprResult expr, OwnershipSignature.Receiver receiver) {
    var span = body.span(expr.tree());
    var sourceInfo = SourceInfo.capture(span);
    if (expr.carrier() && expr.kind() != OwnershipKind.REFMUT) {
      // To call a lambda that runs once is to give it away, and so is to refer to its method.
      return body.values.take(expr, sourceInfo);
    }
    if (moving
        && expr.kind() == OwnershipKind.OWNED
        && receiver != OwnershipSignature.Receiver.CONSUMED) {
      return owned(
          expr,
          receiver == OwnershipSignature.Receiver.MUT ? OwnershipKind.REFMUT : OwnershipKind.VIEW);
    }
    return switch (receiver) {
      case CONSUMED -> body.values.takeOwned(expr, sourceInfo);
      // A look that goes forward as it is asked is its own to change, as where it is called.
      case MUT ->
          expr.kind() == OwnershipKind.VIEW
              ? body.values.take(expr, sourceInfo)
              : body.values.borrow(expr, BorrowKind.MUT, span, sourceInfo);
      case SHARED, FREE -> body.values.borrow(expr, BorrowKind.SHARED, span, sourceInfo);
    };
  }

  /** The object of a function that owns it, and may be called again and again. */
  private ExprResult owned(ExprResult expr, OwnershipKind kind) {
    var result = body.values.fresh(kind, TypeClass.PLAIN, expr.tree());
    var span = body.span(expr.tree());
    var value = new Rvalue.Use(new Operand.Move(expr.somewhere()));
    body.values.assign(result.somewhere(), value, span, SourceInfo.capture(span));
    return result;
  }
}
