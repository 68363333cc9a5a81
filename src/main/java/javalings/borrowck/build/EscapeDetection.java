package javalings.borrowck.build;

import com.sun.source.tree.Tree;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.DeclaredAnnotations;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipKind;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javalings.jdk.TypeClasses;
import javalings.model.ErrorCode;
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
public final class EscapeDetection {
  private final BodyContext body;

  EscapeDetection(BodyContext body) {
    this.body = body;
  }

  private void refuse(Tree at, String what, String help) {
    body.file
        .findings()
        .add(
            BorrowFinding.of(
                    ErrorCode.ESCAPE,
                    what,
                    body.span(at),
                    "from here on the checker could not tell who owns it")
                .help(help));
  }

  private String name(ExprResult expr) {
    return "`" + expr.tree() + "`";
  }

  /** A value that is tracked becomes one of a type that is not. */
  ExprResult upcast(ExprResult value, TypeMirror target) {
    if (!value.strict() || !(forgets(target) || forgetsElements(value, target))) {
      return value;
    }
    refuse(
        value.tree(),
        "cannot follow " + name(value) + " into a `" + AttributedFile.name(target) + "`",
        "keep it in a variable of its own type, or mark `"
            + AttributedFile.name(target)
            + "` with `@Move` if it is a type of yours");
    return lost(value);
  }

  /** What was refused is gone: nothing is said about it a second time. */
  private ExprResult lost(ExprResult value) {
    body.values.take(value, SourceInfo.PLAIN);
    return ExprResult.none(value.tree());
  }

  private boolean forgets(TypeMirror target) {
    return body.file.typeClasses().of(target) == TypeClass.PLAIN
        && !(target instanceof TypeVariable)
        && !TypeClasses.immutable(target);
  }

  /** A container of owners is lent as one of anything. */
  ExprResult shown(ExprResult value, TypeMirror target) {
    return value.strict() && forgetsElements(value, target) ? upcast(value, target) : value;
  }

  /** What only looks at owners, or only holds borrows of them, goes to who would own them. */
  void lentInside(ExprResult value, TypeMirror target, String taker) {
    if (lentInside(value, target)) {
      body.file
          .findings()
          .add(
              BorrowFinding.of(
                      ErrorCode.E0507,
                      "cannot move what " + name(value) + " only borrows",
                      body.span(value.tree()),
                      "`" + taker + "` would own what is in here, and it belongs to somebody else")
                  .help(
                      "let `"
                          + taker
                          + "` borrow what it gets: `@Borrowed "
                          + AttributedFile.name(target)
                          + "`"));
    }
  }

  private boolean lentInside(ExprResult value, TypeMirror target) {
    return value.strict()
        && (value.kind() == OwnershipKind.VIEW || value.elements() != OwnershipKind.OWNED)
        && DeclaredAnnotations.elements(target) == OwnershipKind.OWNED
        && body.file.typeClasses().holdsOwners(target)
        && !body.file.typeClasses().looks(target);
  }

  /** {@code List<?> some = owners} */
  private boolean forgetsElements(ExprResult value, TypeMirror target) {
    return value.typeClass() == TypeClass.OWNED
        && body.file.typeClasses().of(target) == TypeClass.LENT;
  }

  /** Something tracked is put into a field. */
  void intoField(ExprResult value, ExprResult owner, Element field) {
    if (!value.strict()) {
      return;
    }
    if (field.getModifiers().contains(Modifier.STATIC)) {
      refuse(
          value.tree(),
          "cannot put " + name(value) + " into the static `" + field.getSimpleName() + "`",
          "a static is shared by everybody and has no owner: pass the value to who needs it");
    } else if (owner.typeClass() == TypeClass.PLAIN) {
      refuse(
          value.tree(),
          "cannot put "
              + name(value)
              + " into a field of `"
              + MemberElements.owner(field).getSimpleName()
              + "`, which may be shared",
          "what owns must have one owner itself: mark the class with `@Move`, or with `@View`"
              + " when it only borrows");
    } else if ((value.kind().borrows() || lentInside(value, field.asType()))
        && !body.file.typeClasses().kind(field).borrows()
        && !body.file.typeClasses().carries(field.asType())) {
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

  ExprResult intoArray(ExprResult value, Tree array) {
    return body.unit().type(array) instanceof ArrayType type
        ? upcast(value, type.getComponentType())
        : value;
  }

  /** An argument that the called method's signature does not account for. */
  void argument(ExprResult value, ExecutableElement method, VariableElement parameter) {
    if (!value.strict()) {
      return;
    }
    if (Jdk.declares(method) || !(parameter.asType() instanceof TypeVariable)) {
      refuse(
          value.tree(),
          "cannot follow "
              + name(value)
              + " into `"
              + MemberElements.owner(method).getSimpleName()
              + "."
              + method.getSimpleName()
              + "`",
          "nothing is known about who keeps what this method gets: use the value here, and pass"
              + " on what you read from it");
    }
  }

  /** {@code CLEANER.register(this, this::close)}: an action that has the object it waits for. */
  boolean endsItself(ExprResult object, OwnershipSignature.Receiver receiver, Tree action) {
    var place = object.place();
    if (receiver != OwnershipSignature.Receiver.CONSUMED
        || place == null
        || !body.variables.making(place.local())) {
      return false;
    }
    body.file
        .findings()
        .add(
            BorrowFinding.of(
                    ErrorCode.ESCAPE,
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
        && body.file.typeClasses().of(outer.asType()).strict()) {
      refuse(
          at,
          "cannot follow the `" + outer.getSimpleName() + "` into its inner class",
          "make the class static, and lend it what it needs");
    }
  }

  /** A local or anonymous class looks at variables of the method around it. */
  void captured(ExprResult value, Tree at) {
    if (value.strict()) {
      refuse(
          at,
          "cannot follow " + name(value) + " into an anonymous or local class",
          "use a lambda, or pass the value to a constructor of a class of its own");
    }
  }
}
