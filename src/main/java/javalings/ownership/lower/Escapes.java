package javalings.ownership.lower;

import com.sun.source.tree.Tree;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Kind;
import javalings.ownership.rules.Finding;
import javalings.ownership.spec.Jdk;
import javalings.ownership.spec.Members;
import javalings.ownership.spec.Nature;
import javalings.ownership.spec.Natures;
import javalings.ownership.spec.Signature;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * The ways by which Java would let an alias get out of sight. A file that asked to be checked gets
 * an error there, since the checker could no longer keep its promise.
 */
final class Escapes {
  static final String CODE = "escape";
  private final Lowering body;

  Escapes(Lowering body) {
    this.body = body;
  }

  private void refuse(Tree at, String what, String help) {
    body.shared
        .findings()
        .add(
            Finding.of(
                    CODE,
                    what,
                    body.span(at),
                    "from here on the checker could not tell who owns it")
                .help(help));
  }

  private String name(Term term) {
    return "`" + term.tree() + "`";
  }

  /** A value that is tracked becomes one of a type that is not. */
  Term upcast(Term value, TypeMirror target) {
    if (!value.strict() || !(forgets(target) || forgetsElements(value, target))) {
      return value;
    }
    refuse(
        value.tree(),
        "cannot follow " + name(value) + " into a `" + Unit.name(target) + "`",
        "keep it in a variable of its own type, or mark `"
            + Unit.name(target)
            + "` with `@Move` if it is a type of yours");
    return lost(value);
  }

  /** What was refused is gone: nothing is said about it a second time. */
  private Term lost(Term value) {
    body.operations.take(value, Cause.PLAIN);
    return Term.none(value.tree());
  }

  private boolean forgets(TypeMirror target) {
    return body.shared.natures().of(target) == Nature.PLAIN
        && !(target instanceof TypeVariable)
        && !Natures.immutable(target);
  }

  /** A container of owners is lent as one of anything. */
  Term shown(Term value, TypeMirror target) {
    return value.strict() && forgetsElements(value, target) ? upcast(value, target) : value;
  }

  /** What only looks at owners, or only holds borrows of them, goes to who would own them. */
  void lentInside(Term value, TypeMirror target, String taker) {
    if (lentInside(value, target)) {
      body.shared
          .findings()
          .add(
              Finding.of(
                      "E0507",
                      "cannot move what " + name(value) + " only borrows",
                      body.span(value.tree()),
                      "`" + taker + "` would own what is in here, and it belongs to somebody else")
                  .help(
                      "let `"
                          + taker
                          + "` borrow what it gets: `@Borrowed "
                          + Unit.name(target)
                          + "`"));
    }
  }

  private boolean lentInside(Term value, TypeMirror target) {
    return value.strict()
        && (value.kind() == Kind.VIEW || value.elements() != Kind.OWNED)
        && Written.elements(target) == Kind.OWNED
        && body.shared.natures().holdsOwners(target)
        && !body.shared.natures().looks(target);
  }

  /** {@code List<?> some = owners} */
  private boolean forgetsElements(Term value, TypeMirror target) {
    return value.nature() == Nature.OWNED && body.shared.natures().of(target) == Nature.LENT;
  }

  /** Something tracked is put into a field. */
  void intoField(Term value, Term owner, Element field) {
    if (!value.strict()) {
      return;
    }
    if (field.getModifiers().contains(Modifier.STATIC)) {
      refuse(
          value.tree(),
          "cannot put " + name(value) + " into the static `" + field.getSimpleName() + "`",
          "a static is shared by everybody and has no owner: pass the value to who needs it");
    } else if (owner.nature() == Nature.PLAIN) {
      refuse(
          value.tree(),
          "cannot put "
              + name(value)
              + " into a field of `"
              + Members.owner(field).getSimpleName()
              + "`, which may be shared",
          "what owns must have one owner itself: mark the class with `@Move`, or with `@View`"
              + " when it only borrows");
    } else if ((value.kind().borrows() || lentInside(value, field.asType()))
        && !body.shared.natures().kind(field).borrows()
        && !body.shared.natures().carries(field.asType())) {
      refuse(
          value.tree(),
          "cannot put the borrow "
              + name(value)
              + " into the field `"
              + field.getSimpleName()
              + "`",
          "say that the field borrows: `@Borrowed`, in a class marked `@View`");
    }
  }

  Term intoArray(Term value, Tree array) {
    return body.unit().type(array) instanceof ArrayType type
        ? upcast(value, type.getComponentType())
        : value;
  }

  /** An argument that the called method's signature does not account for. */
  void argument(Term value, ExecutableElement method, VariableElement parameter) {
    if (!value.strict()) {
      return;
    }
    if (Jdk.declares(method) || !(parameter.asType() instanceof TypeVariable)) {
      refuse(
          value.tree(),
          "cannot follow "
              + name(value)
              + " into `"
              + Members.owner(method).getSimpleName()
              + "."
              + method.getSimpleName()
              + "`",
          "nothing is known about who keeps what this method gets: use the value here, and pass"
              + " on what you read from it");
    }
  }

  /** {@code CLEANER.register(this, this::close)}: an action that has the object it waits for. */
  boolean endsItself(Term object, Signature.Receiver receiver, Tree action) {
    var place = object.place();
    if (receiver != Signature.Receiver.CONSUMED
        || place == null
        || !body.variables.making(place.local())) {
      return false;
    }
    body.shared
        .findings()
        .add(
            Finding.of(
                    CODE,
                    "cannot give `this` to an action of its own while it is made",
                    body.span(action),
                    "this action keeps the object that it is there to end")
                .help(
                    "let the action own what is to be freed, and not the object around it: a"
                        + " `record` that holds the handle"));
    return true;
  }

  /** An inner class looks at the object around it for as long as it likes. */
  void inner(TypeElement type, Tree at) {
    if (type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC)
        && type.getEnclosingElement() instanceof TypeElement outer
        && outer.getKind().isClass()
        && type.getKind() == ElementKind.CLASS
        && body.shared.natures().of(outer.asType()).strict()) {
      refuse(
          at,
          "cannot follow the `" + outer.getSimpleName() + "` into its inner class",
          "make the class static, and lend it what it needs");
    }
  }

  /** A local or anonymous class looks at variables of the method around it. */
  void captured(Term value, Tree at) {
    if (value.strict()) {
      refuse(
          at,
          "cannot follow " + name(value) + " into an anonymous or local class",
          "use a lambda, or pass the value to a constructor of a class of its own");
    }
  }
}
