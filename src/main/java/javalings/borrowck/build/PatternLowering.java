package javalings.borrowck.build;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.PatternTree;
import javalings.borrowck.infer.ValueChoices;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.DeclaredAnnotations;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Binds patterns. A value that is matched is moved into the binding; one behind a borrow is
 * borrowed by it, as Rust's default binding modes (RFC 2005) do.
 */
final class PatternLowering {
  private final BodyContext body;
  private final EscapeDetection escapes;
  private boolean lookingOnly;

  PatternLowering(BodyContext body) {
    this.body = body;
    escapes = new EscapeDetection(body);
  }

  void bind(PatternTree pattern, ExprResult from) {
    lookingOnly = false;
    match(pattern, found(pattern, from), false);
  }

  /** The value that is matched may turn out to have an owner. */
  private ExprResult found(PatternTree pattern, ExprResult from) {
    var type =
        switch (pattern) {
          case BindingPatternTree binding -> body.unit().type(binding.getVariable());
          case DeconstructionPatternTree record -> body.unit().type(record.getDeconstructor());
          default -> body.unit().type(pattern);
        };
    if (!(from.tree() instanceof ExpressionTree written)) {
      return from;
    }
    return from.kind() == OwnershipKind.COPY && new ValueChoices(written).several()
        ? new ChosenObjects(body).owner(from, written, type, takes(pattern))
        : new Downcasts(body).owner(from, written, type);
  }

  private boolean takes(PatternTree pattern) {
    return !lookingOnly
        && switch (pattern) {
          case BindingPatternTree binding -> {
            var variable = body.unit().element(binding.getVariable());
            yield variable != null && body.file.taken().contain(variable);
          }
          case DeconstructionPatternTree record ->
              record.getNestedPatterns().stream().anyMatch(this::takes);
          default -> false;
        };
  }

  /** Binds for a guard, which may look at what is matched, and takes it only when it says yes. */
  void bindToLook(PatternTree pattern, ExprResult from) {
    lookingOnly = true;
    match(pattern, found(pattern, from), false);
    lookingOnly = false;
  }

  /** {@code mayLack}: there may be no value. */
  private void match(PatternTree pattern, ExprResult from, boolean mayLack) {
    if (pattern instanceof BindingPatternTree binding) {
      binding(binding, from, mayLack);
    } else if (pattern instanceof DeconstructionPatternTree record) {
      record(record, from);
    }
  }

  private void binding(BindingPatternTree pattern, ExprResult from, boolean mayLack) {
    var variable = pattern.getVariable();
    var element = body.unit().element(variable);
    if (element == null) {
      return;
    }
    var value = value(from.at(pattern), element);
    var declared = body.file.typeClasses().kind(element);
    var kind = value.kind() == OwnershipKind.COPY ? declared : value.kind();
    var local = body.variables.declare(variable, element, kind, MirLocal.Role.VARIABLE);
    if (value.place() != null) {
      body.values.store(MirPlace.of(local), value, body.span(pattern));
    }
    if (mayLack) {
      body.values.assign(
          MirPlace.of(local), new Rvalue.Literal("null"), body.span(pattern), SourceInfo.PLAIN);
    }
  }

  private ExprResult value(ExprResult matched, Element element) {
    if (TypeClasses.immutable(element.asType())) {
      body.values.read(matched, SourceInfo.PLAIN);
      return ExprResult.none(matched.tree());
    }
    var from = escapes.upcast(matched, element.asType());
    var marked = body.file.typeClasses().marked(element, OwnershipKind.COPY);
    var place = from.place();
    if (marked != OwnershipKind.COPY) {
      return borrow(from, marked == OwnershipKind.REFMUT ? BorrowKind.MUT : BorrowKind.SHARED);
    }
    if (new Downcasts(body).looks(from, element)) {
      return new Downcasts(body).look(from, element);
    }
    if (lookingOnly && from.kind().moves()) {
      return borrow(from, BorrowKind.SHARED);
    }
    if (from.kind() == OwnershipKind.REFMUT) {
      return borrow(from, BorrowKind.MUT);
    }
    if (place != null
        && from.kind() == OwnershipKind.OWNED
        && place.throughBorrow()
        && !(refilled(from) && body.file.taken().contain(element))) {
      return borrow(from, place.throughSharedBorrow() ? BorrowKind.SHARED : BorrowKind.MUT);
    }
    return body.values.take(from, SourceInfo.PLAIN);
  }

  /** {@code state = switch (state) { … }}: each case may take what it finds. */
  private static boolean refilled(ExprResult from) {
    return from.place() != null && !from.place().throughSharedBorrow();
  }

  private ExprResult borrow(ExprResult from, BorrowKind borrowKind) {
    return body.values.borrow(from, borrowKind, body.span(from.tree()), SourceInfo.PLAIN);
  }

  private void record(DeconstructionPatternTree pattern, ExprResult from) {
    var nested = pattern.getNestedPatterns();
    var components =
        body.unit().type(pattern.getDeconstructor()) instanceof DeclaredType type
            ? ((TypeElement) type.asElement()).getRecordComponents()
            : java.util.List.<RecordComponentElement>of();
    for (int i = 0; i < nested.size() && i < components.size(); i++) {
      var mayLack =
          DeclaredAnnotations.nullable(components.get(i)) && !body.file.typeClasses().ordinary();
      match(nested.get(i), component(from, components.get(i), nested.get(i)), mayLack);
    }
  }

  private ExprResult component(
      ExprResult from, RecordComponentElement component, PatternTree tree) {
    if (from.place() == null || from.kind() == OwnershipKind.COPY) {
      return ExprResult.none(tree);
    }
    var place = from.referent().then(component.getSimpleName().toString());
    var typeClass = body.file.typeClasses().of(component, component.asType());
    var kind = body.file.typeClasses().kind(component);
    if (from.carrier() && !TypeClasses.immutable(component.asType())) {
      return new ExprResult(place, from.kind(), TypeClass.PLAIN, OwnershipKind.OWNED, tree);
    }
    return new ExprResult(
        place, kind, typeClass, DeclaredAnnotations.elements(component.asType()), tree);
  }
}
