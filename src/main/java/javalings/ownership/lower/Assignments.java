package javalings.ownership.lower;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Mode;
import javalings.ownership.mir.Operand;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;
import javalings.ownership.spec.Nature;
import javalings.ownership.spec.Natures;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Lowers assignments. */
final class Assignments {
  private final Lowering body;

  Assignments(Lowering body) {
    this.body = body;
  }

  Term assign(AssignmentTree tree) {
    var target = strip(tree.getVariable());
    var element = body.unit().element(target);
    var term = assigned(tree.getExpression(), element);
    if (element != null && Unit.variable(element)) {
      var assigned = toVariable(tree, term, element);
      body.bounds.becomes(element, tree.getExpression());
      return assigned;
    }
    var place = body.expressions.lower(target);
    if (element != null && element.getKind().isField()) {
      return toField(tree, term, place, element);
    }
    if (target instanceof ArrayAccessTree access) {
      term = body.escapes.intoArray(term, access.getExpression());
    }
    store(place, value(term, place), tree);
    return Term.none(tree);
  }

  private Term assigned(ExpressionTree value, @Nullable Element target) {
    if (target == null) {
      return body.expressions.lower(value);
    }
    var marked = body.shared.natures().marked(target, Kind.COPY);
    return marked == Kind.COPY
        ? body.escapes.upcast(unmarked(value, target), target.asType())
        : body.expressions.lent(value, mode(marked), Cause.PLAIN);
  }

  private Term unmarked(ExpressionTree value, Element target) {
    return Optionals.asked(value, body.unit()) && body.shared.givers().contain(target)
        ? body.expressions.given(value)
        : body.expressions.lower(value);
  }

  private static Mode mode(Kind kind) {
    return kind == Kind.REFMUT ? Mode.MUT : Mode.SHARED;
  }

  private static ExpressionTree strip(ExpressionTree tree) {
    return tree instanceof ParenthesizedTree parentheses
        ? strip(parentheses.getExpression())
        : tree;
  }

  private Term toVariable(AssignmentTree tree, Term term, Element element) {
    var target = body.expressions.lower(strip(tree.getVariable()));
    if (target.place() == null) {
      return target;
    }
    var open = body.variables.takeOpen(element);
    if (open
        && term.kind().borrows()
        && body.shared.natures().marked(element, Kind.COPY) == Kind.COPY
        && !Natures.immutable(element.asType())) {
      var kind = term.kind();
      body.variables.refine(element, kind, term);
      target = body.expressions.lower(strip(tree.getVariable()));
    }
    var value = Natures.immutable(element.asType()) ? plain(term) : value(term, target);
    if (value.place() == null && target.kind() == Kind.COPY) {
      body.operations.store(target.somewhere(), Term.none(term.tree()), body.span(tree));
      return target;
    }
    adopt(element, target, value);
    body.operations.store(target.somewhere(), value, body.span(tree));
    return target;
  }

  private Term plain(Term term) {
    body.operations.read(term, Cause.PLAIN);
    return Term.none(term.tree());
  }

  /** An ordinary variable that gets a lambda, or another object that borrows, holds the borrow. */
  private void adopt(Element element, Term target, Term value) {
    if (target.kind() == Kind.COPY && value.kind() != Kind.COPY) {
      body.variables.refine(element, value.kind(), value);
    }
  }

  /** The value in the form in which the target takes it. */
  private Term value(Term term, Term target) {
    return switch (target.kind()) {
      case REF, REFMUT ->
          body.operations.isTemporary(term) && term.kind() == target.kind()
              ? term
              : body.operations.borrow(
                  term, mode(target.kind()), body.span(term.tree()), Cause.PLAIN);
      case OWNED ->
          target.nature() == Nature.LENT
              ? body.operations.take(term, Cause.PLAIN, alias(target))
              : body.operations.takeOwned(term, Cause.PLAIN);
      case COPY, VIEW -> body.operations.take(term, Cause.PLAIN);
    };
  }

  private Mode alias(Term target) {
    var element = body.unit().element(target.tree());
    return element == null ? Mode.SHARED : body.statements.alias(element);
  }

  private Term toField(AssignmentTree tree, Term term, Term target, Element field) {
    var owner = body.expressions.ownerOf(strip(tree.getVariable()));
    body.escapes.intoField(term, owner, field);
    if (term.carrier() && (target.place() == null || owner.nature() == Nature.PLAIN)) {
      body.operations.keepForever(term);
    } else if (target.place() == null) {
      body.operations.take(term, Cause.PLAIN);
    } else {
      store(target, value(term, target), tree);
    }
    return Term.none(tree);
  }

  private void store(Term target, Term value, Tree tree) {
    if (target.place() != null) {
      body.operations.store(target.place(), value, body.span(tree));
    }
  }

  Term compound(CompoundAssignmentTree tree) {
    body.operations.read(body.expressions.lower(tree.getExpression()), Cause.PLAIN);
    var changed = change(body.expressions.lower(strip(tree.getVariable())), tree);
    body.bounds.changes(body.unit().element(strip(tree.getVariable())), tree);
    return changed;
  }

  /** {@code x += 1}: reads and writes, and is one thing to rustc. */
  Term change(Term target, Tree tree) {
    var place = target.place();
    if (place != null && !(place.whole() && target.kind() == Kind.COPY)) {
      var span = body.span(tree);
      body.builder.emit(new Step.Use(new Operand.Copy(place)), span);
      body.operations.assign(place, new Value.Literal("_"), span, Cause.PLAIN);
    }
    return Term.none(tree);
  }
}
