package javalings.borrowck.build;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.DeclaredAnnotations;
import javalings.jdk.MemberElements;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The variables of a body, and those around a lambda that it looks at. */
final class VariableTable {

  /** A local with what a {@link ExprResult} needs to know about it. */
  private record Known(int local, TypeClass typeClass, OwnershipKind elements) {}

  private final BodyContext body;
  private final Map<Element, Known> known = new HashMap<>();
  private final Set<Element> open = new HashSet<>();

  /** In a lambda: its own name for each variable that belongs to the body around. */
  private final Map<Integer, Integer> captured = new LinkedHashMap<>();

  private final BitSet missing = new BitSet();

  /** Whether any variable may get a value that is missing. */
  private final boolean followsNull;

  private @Nullable Known self;
  private @Nullable TypeElement selfType;
  private boolean making;

  VariableTable(BodyContext body) {
    this.body = body;
    followsNull = !body.file.typeClasses().ordinary() && body.unit().speaksOfNull();
  }

  void self(ExecutableElement method, Tree at) {
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return;
    }
    var type = MemberElements.owner(method);
    var typeClass =
        ReceiverKind.promises(type) ? TypeClass.OWNED : body.file.typeClasses().of(type.asType());
    var shared =
        body.file.typeClasses().ordinary() && !body.file.typeClasses().strict(type.asType());
    var kind =
        shared ? OwnershipKind.COPY : ReceiverKind.of(method, typeClass, body.file.signatures());
    var span = body.span(at);
    var name = type.getSimpleName().toString();
    self =
        new Known(
            body.builder.local("this", kind, MirLocal.Role.SELF, name, span),
            typeClass,
            OwnershipKind.OWNED);
    selfType = type;
    making = method.getKind() == ElementKind.CONSTRUCTOR;
    if (kind == OwnershipKind.OWNED && ReceiverKind.consumes(method, body.file.signatures())) {
      body.scopes.own(self.local());
    }
  }

  Map<Integer, Integer> captured() {
    return captured;
  }

  /** Whether it is the object that this constructor makes. */
  boolean making(int local) {
    return making && self != null && self.local() == local;
  }

  OptionalInt selfLocal() {
    return self == null ? OptionalInt.empty() : OptionalInt.of(self.local());
  }

  /** Whether a variable is a look into something by its type, and not a borrow. */
  boolean exclusiveView(int local) {
    return known.values().stream()
        .anyMatch(each -> each.local() == local && each.typeClass() == TypeClass.VIEW_MUT);
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
  void parameter(VariableTree tree, OwnershipKind handed) {
    var element = body.unit().element(tree);
    if (element != null) {
      var declared = body.file.typeClasses().kind(element);
      var kind =
          declared == OwnershipKind.OWNED && handed != OwnershipKind.COPY ? handed : declared;
      var local = declare(tree, element, kind, MirLocal.Role.PARAMETER);
      body.shown.set(local, handed.borrows());
      if (DeclaredAnnotations.nullable(element)) {
        body.values.assign(
            MirPlace.of(local),
            new Rvalue.Literal("null"),
            body.unit().name(tree),
            SourceInfo.PLAIN);
      }
    }
  }

  Optional<ExprResult> parameter(Element parameter, Tree at) {
    return Optional.ofNullable(known.get(parameter)).map(found -> value(found, at));
  }

  /** A new local variable of the innermost scope. */
  int declare(VariableTree tree, Element element, OwnershipKind kind, MirLocal.Role role) {
    var type = AttributedFile.name(element.asType());
    var name = tree.getName().toString();
    var local = body.builder.local(name, kind, role, type, body.unit().name(tree));
    known.put(
        element,
        new Known(local, typeClass(element), DeclaredAnnotations.elements(element.asType())));
    if (DeclaredAnnotations.nullable(element) || body.file.parameterModes().nulls(element)) {
      missing.set(local);
    }
    body.scopes.own(local);
    return local;
  }

  private TypeClass typeClass(Element element) {
    return body.file.typeClasses().of(element, element.asType());
  }

  /** Whether a variable is null at some point of its life. */
  boolean mayBeMissing(int local) {
    return missing.get(local) || (followsNull && !body.builder.local(local).temporary());
  }

  /** Whether a variable has had no value but {@code null} until now. */
  boolean takeOpen(Element element) {
    return open.remove(element);
  }

  void open(Element element) {
    open.add(element);
  }

  /** Its initializer tells what a {@code var} holds. */
  void refine(Element element, OwnershipKind kind, ExprResult from) {
    var old = known.get(element);
    if (old != null) {
      body.builder.rekind(old.local(), kind);
      var typeClass =
          old.typeClass() != TypeClass.PLAIN || from.carrier()
              ? old.typeClass()
              : from.lent() ? TypeClass.LENT : TypeClass.PLAIN;
      var elements = from.elements() == OwnershipKind.OWNED ? old.elements() : from.elements();
      known.put(element, new Known(old.local(), typeClass, elements));
    }
  }

  /** The meaning of a name: a variable, a field of this object, or nothing that is tracked. */
  ExprResult named(IdentifierTree tree) {
    if (tree.getName().contentEquals("this") || tree.getName().contentEquals("super")) {
      return self(tree);
    }
    var element = body.unit().element(tree);
    if (element == null) {
      return ExprResult.none(tree);
    }
    if (AttributedFile.variable(element)) {
      var found = find(element);
      return found == null ? ExprResult.none(tree) : value(found, tree);
    }
    return element.getKind() == ElementKind.FIELD ? field(element, tree) : ExprResult.none(tree);
  }

  private ExprResult field(Element field, Tree tree) {
    if (field.getModifiers().contains(Modifier.STATIC) || !ownField(field)) {
      return ExprResult.foreign(field, tree, body.file.typeClasses());
    }
    return self(tree).field(field, tree, body.file.typeClasses());
  }

  /** This object, if it has the field. */
  ExprResult ofThis(Element field, Tree tree) {
    return ownField(field) ? self(tree) : ExprResult.none(tree);
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
  boolean keepsToItself(ExprResult expr) {
    var place = expr.place();
    return expr.lent()
        && place != null
        && place.throughBorrow()
        && self != null
        && place.local() == self.local()
        && self.typeClass().strict()
        && !body.file.typeClasses().ordinary();
  }

  /**
   * The object that a method without a qualifier is called on. A class that does not speak of
   * ownership is not held to it by itself: its methods call each other as they like.
   */
  ExprResult owner(ExecutableElement method, Tree tree) {
    var type = selfType();
    return type != null && ReceiverKind.speaks(type) && body.unit().members(type).contains(method)
        ? self(tree)
        : ExprResult.none(tree);
  }

  /** As {@link #owner}, for a call on {@code this}. */
  ExprResult owner(Tree self) {
    var type = selfType();
    return type == null || ReceiverKind.speaks(type) ? self(self) : ExprResult.none(self);
  }

  ExprResult self(Tree tree) {
    var found = findSelf();
    return found == null ? ExprResult.none(tree) : value(found, tree);
  }

  private ExprResult value(Known found, Tree tree) {
    var kind = body.builder.local(found.local()).kind();
    return new ExprResult(
        MirPlace.of(found.local()), kind, found.typeClass(), found.elements(), tree);
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
        captured.put(found.local(), outer.local());
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
            outer.name(), outer.kind(), MirLocal.Role.CAPTURED, outer.type(), outer.declared());
    if (outer.name().equals("this")) {
      captured.put(local, from.local());
    }
    return new Known(local, from.typeClass(), from.elements());
  }
}
