package javalings.borrowck.build;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.OwnershipKind;
import javalings.jdk.TypeClass;
import javalings.jdk.TypeClasses;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Lowers assignments. */
final class AssignmentLowering {
  private final BodyLowering body;

  AssignmentLowering(BodyLowering body) {
    this.body = body;
  }

  ExprResult assign(AssignmentTree tree) {
    var target = strip(tree.getVariable());
    var element = body.unit().element(target);
    var exprResult = assigned(tree.getExpression(), element);
    if (element != null && AttributedFile.variable(element)) {
      var assigned = toVariable(tree, exprResult, element);
      body.intFactLowering.becomes(element, tree.getExpression());
      return assigned;
    }
    var place = body.expressionLowering.lower(target);
    if (element != null && element.getKind().isField()) {
      return toField(tree, exprResult, place, element);
    }
    if (target instanceof ArrayAccessTree access) {
      exprResult = body.detection.intoArray(exprResult, access.getExpression());
    }
    store(place, value(exprResult, place), tree);
    return ExprResult.none(tree);
  }

  private ExprResult assigned(ExpressionTree value, @Nullable Element target) {
    if (target == null) {
      return body.expressionLowering.lower(value);
    }
    var marked = body.context.classes().marked(target, OwnershipKind.COPY);
    return marked == OwnershipKind.COPY
        ? body.detection.upcast(unmarked(value, target), target.asType())
        : body.expressionLowering.lent(value, mode(marked), SourceInfo.PLAIN);
  }

  private ExprResult unmarked(ExpressionTree value, Element target) {
    return OptionalCalls.asked(value, body.unit()) && body.context.variables().contain(target)
        ? body.expressionLowering.given(value)
        : body.expressionLowering.lower(value);
  }

  private static BorrowKind mode(OwnershipKind kind) {
    return kind == OwnershipKind.REFMUT ? BorrowKind.MUT : BorrowKind.SHARED;
  }

  private static ExpressionTree strip(ExpressionTree tree) {
    return tree instanceof ParenthesizedTree parentheses
        ? strip(parentheses.getExpression())
        : tree;
  }

  private ExprResult toVariable(AssignmentTree tree, ExprResult exprResult, Element element) {
    var target = body.expressionLowering.lower(strip(tree.getVariable()));
    if (target.place() == null) {
      return target;
    }
    var open = body.table.takeOpen(element);
    if (open
        && exprResult.kind().borrows()
        && body.context.classes().marked(element, OwnershipKind.COPY) == OwnershipKind.COPY
        && !TypeClasses.immutable(element.asType())) {
      var kind = exprResult.kind();
      body.table.refine(element, kind, exprResult);
      target = body.expressionLowering.lower(strip(tree.getVariable()));
    }
    var value =
        TypeClasses.immutable(element.asType()) ? plain(exprResult) : value(exprResult, target);
    if (value.place() == null && target.kind() == OwnershipKind.COPY) {
      body.operations.store(
          target.somewhere(), ExprResult.none(exprResult.tree()), body.span(tree));
      return target;
    }
    adopt(element, target, value);
    body.operations.store(target.somewhere(), value, body.span(tree));
    return target;
  }

  private ExprResult plain(ExprResult exprResult) {
    body.operations.read(exprResult, SourceInfo.PLAIN);
    return ExprResult.none(exprResult.tree());
  }

  /** An ordinary variable that gets a lambda, or another object that borrows, holds the borrow. */
  private void adopt(Element element, ExprResult target, ExprResult value) {
    if (target.kind() == OwnershipKind.COPY && value.kind() != OwnershipKind.COPY) {
      body.table.refine(element, value.kind(), value);
    }
  }

  /** The value in the form in which the target takes it. */
  private ExprResult value(ExprResult exprResult, ExprResult target) {
    return switch (target.kind()) {
      case REF, REFMUT ->
          body.operations.isTemporary(exprResult) && exprResult.kind() == target.kind()
              ? exprResult
              : body.operations.borrow(
                  exprResult, mode(target.kind()), body.span(exprResult.tree()), SourceInfo.PLAIN);
      case OWNED ->
          target.typeClass() == TypeClass.LENT
              ? body.operations.take(exprResult, SourceInfo.PLAIN, alias(target))
              : body.operations.takeOwned(exprResult, SourceInfo.PLAIN);
      case COPY, VIEW -> body.operations.take(exprResult, SourceInfo.PLAIN);
    };
  }

  private BorrowKind alias(ExprResult target) {
    var element = body.unit().element(target.tree());
    return element == null ? BorrowKind.SHARED : body.statementLowering.alias(element);
  }

  private ExprResult toField(
      AssignmentTree tree, ExprResult exprResult, ExprResult target, Element field) {
    var owner = body.expressionLowering.ownerOf(strip(tree.getVariable()));
    body.detection.intoField(exprResult, owner, field);
    if (exprResult.carrier() && (target.place() == null || owner.typeClass() == TypeClass.PLAIN)) {
      body.operations.keepForever(exprResult);
    } else if (target.place() == null) {
      body.operations.take(exprResult, SourceInfo.PLAIN);
    } else {
      store(target, value(exprResult, target), tree);
    }
    return ExprResult.none(tree);
  }

  private void store(ExprResult target, ExprResult value, Tree tree) {
    if (target.place() != null) {
      body.operations.store(target.place(), value, body.span(tree));
    }
  }

  ExprResult compound(CompoundAssignmentTree tree) {
    body.operations.read(body.expressionLowering.lower(tree.getExpression()), SourceInfo.PLAIN);
    var changed = change(body.expressionLowering.lower(strip(tree.getVariable())), tree);
    body.intFactLowering.changes(body.unit().element(strip(tree.getVariable())), tree);
    return changed;
  }

  /** {@code x += 1}: reads and writes, and is one thing to rustc. */
  ExprResult change(ExprResult target, Tree tree) {
    var place = target.place();
    if (place != null && !(place.whole() && target.kind() == OwnershipKind.COPY)) {
      var span = body.span(tree);
      body.builder.emit(new MirStatement.Use(new Operand.Copy(place)), span);
      body.operations.assign(place, new Rvalue.Literal("_"), span, SourceInfo.PLAIN);
    }
    return ExprResult.none(tree);
  }
}
