package javalings.borrowck.build;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Lowers assignments. */
final class AssignmentLowering {
  private final BodyContext body;
  private final EscapeDetection escapes;
  private final IntFactLowering intFacts;

  AssignmentLowering(BodyContext body) {
    this.body = body;
    escapes = new EscapeDetection(body);
    intFacts = new IntFactLowering(body);
  }

  ExprResult assign(AssignmentTree tree) {
    var target = strip(tree.getVariable());
    var element = body.unit().element(target);
    var expr = assigned(tree.getExpression(), element);
    if (element != null && AttributedFile.variable(element)) {
      var assigned = toVariable(tree, expr, element);
      body.nulls.assigned(target, tree.getExpression());
      intFacts.becomes(element, tree.getExpression());
      return assigned;
    }
    var place = body.expressions().place(target, BorrowKind.MUT);
    if (element != null && element.getKind().isField()) {
      var stored = toField(tree, expr, place, element);
      body.nulls.assigned(target, tree.getExpression());
      return stored;
    }
    if (target instanceof ArrayAccessTree access) {
      body.values.mayRunAgain(expr);
      expr = escapes.intoArray(expr, access.getExpression());
    }
    store(place, value(expr, place), tree);
    return stored(place, tree);
  }

  /** {@code a[0] = a[1] = s}: what was stored is the value of the whole. */
  private static ExprResult stored(ExprResult target, Tree tree) {
    return target.place() != null && target.kind().moves() ? target : ExprResult.none(tree);
  }

  private ExprResult assigned(ExpressionTree value, @Nullable Element target) {
    if (target == null) {
      return body.expressions().lower(value);
    }
    var marked = body.file.typeClasses().marked(target, OwnershipKind.COPY);
    return marked == OwnershipKind.COPY
        ? escapes.upcast(unmarked(value, target), target.asType())
        : body.expressions().lent(value, mode(marked), SourceInfo.PLAIN);
  }

  private ExprResult unmarked(ExpressionTree value, Element target) {
    return OptionalCalls.asked(value, body.unit()) && body.file.consumed().contain(target)
        ? body.expressions().given(value)
        : body.expressions().lower(value);
  }

  private static BorrowKind mode(OwnershipKind kind) {
    return kind == OwnershipKind.REFMUT ? BorrowKind.MUT : BorrowKind.SHARED;
  }

  private static ExpressionTree strip(ExpressionTree tree) {
    return tree instanceof ParenthesizedTree parentheses
        ? strip(parentheses.getExpression())
        : tree;
  }

  private ExprResult toVariable(AssignmentTree tree, ExprResult expr, Element element) {
    var target = body.expressions().lower(strip(tree.getVariable()));
    if (target.place() == null) {
      return target;
    }
    new Downcasts(body).handedOn(expr, element);
    new Downcasts(body).starts(target.place().local(), tree.getExpression());
    var open = body.variables.takeOpen(element);
    if (open
        && expr.kind().borrows()
        && body.file.typeClasses().marked(element, OwnershipKind.COPY) == OwnershipKind.COPY
        && !TypeClasses.immutable(element.asType())) {
      var kind = expr.kind();
      body.variables.refine(element, kind, expr);
      target = body.expressions().lower(strip(tree.getVariable()));
    }
    var value = TypeClasses.immutable(element.asType()) ? plain(expr) : value(expr, target);
    if (value.place() == null && target.kind() == OwnershipKind.COPY) {
      body.values.store(target.somewhere(), ExprResult.none(expr.tree()), body.span(tree));
      return target;
    }
    adopt(element, target, value);
    body.values.store(target.somewhere(), value, body.span(tree));
    return target;
  }

  private ExprResult plain(ExprResult expr) {
    body.values.read(expr, SourceInfo.PLAIN);
    return ExprResult.none(expr.tree());
  }

  /** An ordinary variable that gets a lambda, or another object that borrows, holds the borrow. */
  private void adopt(Element element, ExprResult target, ExprResult value) {
    if ((target.kind() == OwnershipKind.COPY && value.kind() != OwnershipKind.COPY)
        || (target.carrier() && value.runsOnce())) {
      body.variables.refine(element, value.heldIn(target.typeClass()), value);
    }
  }

  /** The value in the form in which the target takes it. */
  private ExprResult value(ExprResult expr, ExprResult target) {
    return switch (target.kind()) {
      case REF, REFMUT ->
          body.values.isTemporary(expr) && expr.kind() == target.kind()
              ? expr
              : body.values.borrow(
                  expr, mode(target.kind()), body.span(expr.tree()), SourceInfo.PLAIN);
      case OWNED ->
          target.typeClass() == TypeClass.LENT
              ? body.values.take(expr, SourceInfo.PLAIN, alias(target))
              : body.values.takeOwned(expr, SourceInfo.PLAIN);
      case COPY, VIEW -> body.values.take(expr, SourceInfo.PLAIN);
    };
  }

  private BorrowKind alias(ExprResult target) {
    var element = body.unit().element(target.tree());
    return element == null ? BorrowKind.SHARED : body.values.alias(element);
  }

  private ExprResult toField(
      AssignmentTree tree, ExprResult expr, ExprResult target, Element field) {
    var owner = ownerOf(strip(tree.getVariable()));
    if (escapes.partOfABorrow(expr, target)) {
      body.values.take(expr.owned(), SourceInfo.PLAIN);
      return ExprResult.none(tree);
    }
    escapes.intoField(expr, owner, field);
    body.values.mayRunAgain(expr);
    if (expr.carrier() && (target.place() == null || owner.typeClass() == TypeClass.PLAIN)) {
      body.values.keepForever(expr);
    } else if (target.place() == null) {
      body.values.take(expr, SourceInfo.PLAIN);
      new Downcasts(body).refilled(strip(tree.getVariable()), field, tree);
    } else {
      store(target, value(expr, target), tree);
      return stored(target, tree);
    }
    return ExprResult.none(tree);
  }

  private void store(ExprResult target, ExprResult value, Tree tree) {
    if (target.place() != null) {
      body.values.store(target, value, target.tree(), body.span(tree));
    }
  }

  ExprResult compound(CompoundAssignmentTree tree) {
    body.values.read(body.expressions().lower(tree.getExpression()), SourceInfo.PLAIN);
    var changed = change(body.expressions().place(strip(tree.getVariable()), BorrowKind.MUT), tree);
    intFacts.changes(body.unit().element(strip(tree.getVariable())), tree);
    return changed;
  }

  /** {@code x += 1}: reads and writes, and is one thing to rustc. */
  ExprResult change(ExprResult target, Tree tree) {
    var place = target.place();
    if (place != null && !(place.whole() && target.kind() == OwnershipKind.COPY)) {
      var span = body.span(tree);
      body.builder.emit(new MirStatement.Use(new Operand.Copy(place)), span);
      body.values.assign(place, new Rvalue.Literal("_"), span, SourceInfo.PLAIN);
    }
    return ExprResult.none(tree);
  }

  /** The object whose field an assignment changes. */
  private ExprResult ownerOf(ExpressionTree target) {
    return target instanceof MemberSelectTree select
        ? ExprResult.foreign(
            body.file.typeClasses().of(body.unit().type(select.getExpression())), target)
        : body.variables.self(target);
  }
}
