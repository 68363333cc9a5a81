package javalings.ownership.lower;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.PatternTree;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Mode;
import javalings.ownership.mir.Place;
import javalings.ownership.spec.Natures;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Binds patterns. What is matched by value is moved into the binding; what is matched behind a
 * borrow is borrowed by it, as Rust's default binding modes (RFC 2005) do.
 */
final class Patterns {
  private final Lowering body;
  private boolean lookingOnly;

  Patterns(Lowering body) {
    this.body = body;
  }

  void bind(PatternTree pattern, Term from) {
    lookingOnly = false;
    match(pattern, from);
  }

  /** Binds for a guard, which may look at what is matched, and takes it only when it says yes. */
  void bindToLook(PatternTree pattern, Term from) {
    lookingOnly = true;
    match(pattern, from);
    lookingOnly = false;
  }

  private void match(PatternTree pattern, Term from) {
    if (pattern instanceof BindingPatternTree binding) {
      binding(binding, from);
    } else if (pattern instanceof DeconstructionPatternTree record) {
      record(record, from);
    }
  }

  private void binding(BindingPatternTree pattern, Term from) {
    var variable = pattern.getVariable();
    var element = body.unit().element(variable);
    if (element == null) {
      return;
    }
    var value = value(from.at(pattern), element);
    var declared = body.shared.natures().kind(element);
    var kind = value.kind() == Kind.COPY ? declared : value.kind();
    var local = body.variables.declare(variable, element, kind, Local.Role.VARIABLE);
    if (value.place() != null) {
      body.operations.store(Place.of(local), value, body.span(pattern));
    }
  }

  private Term value(Term matched, Element element) {
    if (Natures.immutable(element.asType())) {
      body.operations.read(matched, Cause.PLAIN);
      return Term.none(matched.tree());
    }
    var from = body.escapes.upcast(matched, element.asType());
    var marked = body.shared.natures().marked(element, Kind.COPY);
    var place = from.place();
    if (marked != Kind.COPY) {
      return borrow(from, marked == Kind.REFMUT ? Mode.MUT : Mode.SHARED);
    }
    if (lookingOnly && from.kind().moves()) {
      return borrow(from, Mode.SHARED);
    }
    if (from.kind() == Kind.REFMUT) {
      return borrow(from, Mode.MUT);
    }
    if (place != null && from.kind() == Kind.OWNED && place.throughBorrow()) {
      return borrow(from, place.throughSharedBorrow() ? Mode.SHARED : Mode.MUT);
    }
    return body.operations.take(from, Cause.PLAIN);
  }

  private Term borrow(Term from, Mode mode) {
    return body.operations.borrow(from, mode, body.span(from.tree()), Cause.PLAIN);
  }

  private void record(DeconstructionPatternTree pattern, Term from) {
    var nested = pattern.getNestedPatterns();
    var components =
        body.unit().type(pattern.getDeconstructor()) instanceof DeclaredType type
            ? ((TypeElement) type.asElement()).getRecordComponents()
            : java.util.List.<RecordComponentElement>of();
    for (int i = 0; i < nested.size() && i < components.size(); i++) {
      match(nested.get(i), component(from, components.get(i), nested.get(i)));
    }
  }

  private Term component(Term from, RecordComponentElement component, PatternTree tree) {
    if (from.place() == null || from.kind() == Kind.COPY) {
      return Term.none(tree);
    }
    var place = from.referent().then(component.getSimpleName().toString());
    var nature = body.shared.natures().nature(component, component.asType());
    var kind = body.shared.natures().kind(component);
    return new Term(place, kind, nature, Written.elements(component.asType()), tree);
  }
}
