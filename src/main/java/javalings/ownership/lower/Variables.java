package javalings.ownership.lower;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Value;
import javalings.ownership.spec.Marks;
import javalings.ownership.spec.Members;
import javalings.ownership.spec.Nature;
import javalings.ownership.spec.Signature;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The variables of a body, and those around a lambda that it looks at. */
final class Variables {

  /** A local with what a {@link Term} needs to know about it. */
  private record Known(int local, Nature nature, Kind elements) {}

  private final Lowering body;
  private final Map<Element, Known> known = new HashMap<>();
  private final Set<Element> open = new HashSet<>();
  private final BitSet missing = new BitSet();
  private @Nullable Known self;
  private @Nullable TypeElement selfType;
  private boolean making;

  Variables(Lowering body) {
    this.body = body;
  }

  void self(ExecutableElement method, Tree at) {
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return;
    }
    var type = Members.owner(method);
    var nature = body.shared.natures().of(type.asType());
    var kind = selfKind(method, type, nature);
    var span = body.span(at);
    var name = type.getSimpleName().toString();
    self =
        new Known(
            body.builder.local("this", kind, Local.Role.SELF, name, span), nature, Kind.OWNED);
    selfType = type;
    making = method.getKind() == ElementKind.CONSTRUCTOR;
    if (kind == Kind.OWNED && consumes(method)) {
      body.frames.own(self.local());
    }
  }

  /** Whether it is the object that this constructor makes. */
  boolean making(int local) {
    return making && self != null && self.local() == local;
  }

  /** Only who uses the words of ownership for a type is held to them inside it. */
  private boolean consumes(ExecutableElement method) {
    return body.shared.signatures().of(method).receiver() == Signature.Receiver.CONSUMED;
  }

  private Kind selfKind(ExecutableElement method, TypeElement type, Nature nature) {
    if (method.getKind() == ElementKind.CONSTRUCTOR
        || method.getKind() == ElementKind.STATIC_INIT
        || method.getKind() == ElementKind.INSTANCE_INIT) {
      return nature == Nature.PLAIN ? Kind.COPY : Kind.OWNED;
    }
    if (nature == Nature.PLAIN || nature == Nature.LENT) {
      return Kind.COPY;
    }
    if (consumes(method)) {
      return Kind.OWNED;
    }
    return Marks.has(method, "Mut") || !speaks(type) ? Kind.REFMUT : Kind.REF;
  }

  OptionalInt selfLocal() {
    return self == null ? OptionalInt.empty() : OptionalInt.of(self.local());
  }

  /** Whether a variable is a look into something by its type, and not a borrow. */
  boolean exclusiveView(int local) {
    return known.values().stream()
        .anyMatch(each -> each.local() == local && each.nature() == Nature.VIEW_MUT);
  }

  OptionalInt local(Element element) {
    var found = known.get(element);
    return found == null ? OptionalInt.empty() : OptionalInt.of(found.local());
  }

  /**
   * A parameter.
   *
   * @param handed how it gets what it gets, where the declaration does not say so; {@code COPY}: as
   *     its type says
   */
  void parameter(VariableTree tree, Kind handed) {
    var element = body.unit().element(tree);
    if (element != null) {
      var declared = body.shared.natures().kind(element);
      var kind = declared == Kind.OWNED && handed != Kind.COPY ? handed : declared;
      var local = declare(tree, element, kind, Local.Role.PARAMETER);
      if (Written.nullable(element)) {
        body.operations.assign(
            Place.of(local), new Value.Literal("null"), body.unit().name(tree), Cause.PLAIN);
      }
    }
  }

  Optional<Term> parameterTerm(Element parameter, Tree at) {
    return Optional.ofNullable(known.get(parameter)).map(found -> term(found, at));
  }

  /** A new local variable of the innermost scope. */
  int declare(VariableTree tree, Element element, Kind kind, Local.Role role) {
    var type = Unit.name(element.asType());
    var name = tree.getName().toString();
    var local = body.builder.local(name, kind, role, type, body.unit().name(tree));
    known.put(element, new Known(local, nature(element), Written.elements(element.asType())));
    if (Written.nullable(element) || body.shared.habits().nulls(element)) {
      missing.set(local);
    }
    body.frames.own(local);
    return local;
  }

  private Nature nature(Element element) {
    return body.shared.natures().nature(element, element.asType());
  }

  /** Whether a variable is null at some point of its life. */
  boolean mayBeMissing(int local) {
    return missing.get(local);
  }

  /** Whether a variable has had no value but {@code null} until now. */
  boolean takeOpen(Element element) {
    return open.remove(element);
  }

  void open(Element element) {
    open.add(element);
  }

  /** Its initializer tells what a {@code var} holds. */
  void refine(Element element, Kind kind, Term from) {
    var old = known.get(element);
    if (old != null) {
      body.builder.rekind(old.local(), kind);
      var nature = old.nature() == Nature.PLAIN && from.carrier() ? Nature.PLAIN : old.nature();
      var elements = from.elements() == Kind.OWNED ? old.elements() : from.elements();
      known.put(element, new Known(old.local(), nature, elements));
    }
  }

  /** What a name means: a variable, a field of this object, or nothing that is tracked. */
  Term term(IdentifierTree tree) {
    if (tree.getName().contentEquals("this") || tree.getName().contentEquals("super")) {
      return self(tree);
    }
    var element = body.unit().element(tree);
    if (element == null) {
      return Term.none(tree);
    }
    if (Unit.variable(element)) {
      var found = find(element);
      return found == null ? Term.none(tree) : term(found, tree);
    }
    return element.getKind() == ElementKind.FIELD ? field(element, tree) : Term.none(tree);
  }

  private Term field(Element field, Tree tree) {
    if (field.getModifiers().contains(Modifier.STATIC) || !ownField(field)) {
      return body.expressions.foreign(field, tree);
    }
    return body.expressions.field(self(tree), field, tree);
  }

  private boolean ownField(Element field) {
    var found = findSelf();
    return found != null && !inInner(field);
  }

  /** Whether a field belongs to a class around the one whose method this is. */
  private boolean inInner(Element field) {
    var type = selfType();
    return type != null && !body.unit().members(type).contains(field);
  }

  @Nullable TypeElement selfType() {
    return selfType == null && body.outer != null ? body.outer.variables.selfType() : selfType;
  }

  /** Whether it is a collection inside an object that has one owner, which only may lend it. */
  boolean keepsToItself(Term term) {
    var place = term.place();
    return term.lent()
        && place != null
        && place.throughBorrow()
        && self != null
        && place.local() == self.local()
        && self.nature().strict();
  }

  /**
   * The object that a method without a qualifier is called on. A class that does not speak of
   * ownership is not held to it by itself: its methods call each other as they like.
   */
  Term owner(ExecutableElement method, Tree tree) {
    var type = selfType();
    return type != null && speaks(type) && body.unit().members(type).contains(method)
        ? self(tree)
        : Term.none(tree);
  }

  /** As {@link #owner}, for a call on {@code this}. */
  Term owner(Tree self) {
    var type = selfType();
    return type == null || speaks(type) ? self(self) : Term.none(self);
  }

  private static boolean speaks(TypeElement type) {
    return Marks.has(type, "Move") || Marks.has(type, "View") || Marks.has(type, "ViewMut");
  }

  Term self(Tree tree) {
    var found = findSelf();
    return found == null ? Term.none(tree) : term(found, tree);
  }

  private Term term(Known found, Tree tree) {
    var kind = body.builder.local(found.local()).kind();
    return new Term(Place.of(found.local()), kind, found.nature(), found.elements(), tree);
  }

  private @Nullable Known findSelf() {
    if (self == null && body.outer != null) {
      var outer = body.outer.variables.findSelf();
      if (outer != null) {
        self = capture(outer);
      }
    }
    return self;
  }

  private @Nullable Known find(Element element) {
    var found = known.get(element);
    if (found == null && body.outer != null) {
      var outer = body.outer.variables.find(element);
      if (outer != null) {
        found = capture(outer);
        known.put(element, found);
        body.lambdas.captures(found.local(), outer.local());
      }
    }
    return found;
  }

  private Known capture(Known from) {
    if (body.outer == null) {
      return from;
    }
    var outer = body.outer.builder.local(from.local());
    var local =
        body.builder.local(
            outer.name(), outer.kind(), Local.Role.CAPTURED, outer.type(), outer.declared());
    if (outer.name().equals("this")) {
      body.lambdas.captures(local, from.local());
    }
    return new Known(local, from.nature(), from.elements());
  }
}
