package javalings.borrowck.build;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.Observation;
import javalings.borrowck.mir.Observation.Escape;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.DeclaredAnnotations;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * The ways by which Java would let an alias get out of sight. A file that asked to be checked gets
 * an error there, since the checker could no longer keep its promise.
 */
final class EscapeDetection {
  private final BodyContext body;

  EscapeDetection(BodyContext body) {
    this.body = body;
  }

  /** Whether the checker promises to know who owns a value. */
  boolean tracks(ExprResult value) {
    return value.strict() && !body.file.typeClasses().byNature(body.unit().type(value.tree()));
  }

  /** A function that changes what it is lent goes to code that only lets it look. */
  void forgetsExclusive(Tree value, TypeMirror target) {
    var type = body.unit().type(value);
    if (type instanceof DeclaredType declared
        && Jdk.isFunction((TypeElement) declared.asElement())
        && DeclaredAnnotations.elements(type) == OwnershipKind.REFMUT
        && DeclaredAnnotations.elements(target) != OwnershipKind.REFMUT) {
      body.observe(new Observation.FunctionMismatch.AsksForExclusive(body.span(value)));
    }
  }

  /** A value that is tracked becomes one of a type that is not. */
  ExprResult upcast(ExprResult value, TypeMirror target) {
    forgetsExclusive(value.tree(), target);
    if (!tracks(value) || !(forgets(target) || forgetsElements(value, target))) {
      return value;
    }
    body.observe(forgotten(value, target));
    return lost(value);
  }

  /** If its type is what it was, all that is forgotten is that it is borrowed. */
  private Escape forgotten(ExprResult value, TypeMirror target) {
    var type = AttributedFile.name(target);
    return !forgetsElements(value, target)
            && AttributedFile.name(body.unit().type(value.tree())).equals(type)
        ? new Escape.BorrowUnsaid(span(value), text(value))
        : new Escape.IntoUntrackedType(span(value), text(value), type);
  }

  /** A refused value counts as gone, so that it is reported once. */
  private ExprResult lost(ExprResult value) {
    body.values.take(value, SourceInfo.PLAIN);
    return ExprResult.none(value.tree());
  }

  private boolean forgets(TypeMirror target) {
    return body.file.typeClasses().of(target) == TypeClass.PLAIN
        && (!(target instanceof TypeVariable variable) || anySuper(variable))
        && !TypeClasses.immutable(target);
  }

  /** The element of a {@code List<? super S>}: whoever reads it gets an {@code Object}. */
  private static boolean anySuper(TypeVariable variable) {
    return variable.getLowerBound().getKind() != TypeKind.NULL;
  }

  /** An owner goes to a function of the JDK that takes anything, and may keep it. */
  void shownToAny(ExprResult value, TypeMirror target) {
    if (value.strict()
        && target instanceof DeclaredType
        && (forgets(target) || forgetsElements(value, target))) {
      body.observe(
          new Escape.IntoUntrackedType(span(value), text(value), AttributedFile.name(target)));
    }
  }

  /** {@code clone()} is shallow: two objects have the same parts afterwards. */
  void cloned(ExprResult value, ExecutableElement method, Tree at) {
    if (method.getSimpleName().contentEquals("clone")
        && method.getParameters().isEmpty()
        && (Jdk.declares(method) || body.unit().type(value.tree()) instanceof ArrayType)
        && value.typeClass() == TypeClass.OWNED
        && hasParts(body.unit().type(value.tree()))) {
      body.observe(new Escape.IntoClone(body.span(at), text(value)));
    }
  }

  private boolean hasParts(TypeMirror type) {
    return !(type instanceof DeclaredType declared)
        || Jdk.declares(declared.asElement())
        || body.unit().members((TypeElement) declared.asElement()).stream()
            .filter(member -> member.getKind() == ElementKind.FIELD)
            .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
            .anyMatch(field -> !TypeClasses.immutable(field.asType()));
  }

  /** Whether it is a collection inside something that is borrowed, which may not give it away. */
  boolean partOfABorrow(ExprResult value, ExprResult target) {
    var place = value.place();
    if (!value.lent()
        || place == null
        || !place.throughBorrow()
        || (target.place() != null && target.place().local() == place.local())) {
      return false;
    }
    var owner = body.builder.local(place.local());
    var self = body.variables.selfType();
    return owner.role() == MirLocal.Role.SELF
        ? owner.kind().borrows() && self != null && ReceiverKind.speaks(self)
        : (owner.kind() == OwnershipKind.REF || owner.kind() == OwnershipKind.REFMUT)
            && strictly(value.tree());
  }

  /** Whether the variable in front of a chain of fields is of a type that has one owner. */
  private boolean strictly(Tree tree) {
    if (tree instanceof MemberSelectTree select) {
      return strictly(select.getExpression());
    }
    var element = body.unit().element(tree);
    return element != null && body.file.typeClasses().of(element, element.asType()).strict();
  }

  /** A container of owners is lent as one of anything. */
  ExprResult shown(ExprResult value, TypeMirror target) {
    return tracks(value) && forgetsElements(value, target) ? upcast(value, target) : value;
  }

  /** A container of borrows, or a view, goes to code that would own what is inside. */
  void lentInside(ExprResult value, TypeMirror target, String taker) {
    if (lentInside(value, target)) {
      body.observe(
          new Observation.LentContentsMoved(
              span(value), text(value), taker, AttributedFile.name(target)));
    }
  }

  private boolean lentInside(ExprResult value, TypeMirror target) {
    return tracks(value)
        && DeclaredAnnotations.elements(target) == OwnershipKind.OWNED
        && ((value.kind() == OwnershipKind.VIEW && body.file.typeClasses().holdsOwners(target))
            || (value.elements() != OwnershipKind.OWNED && ownsArguments(target)))
        && !body.file.typeClasses().looks(target);
  }

  /** Whether it has what its type arguments stand for, which have owners: {@code Box<S>}. */
  private boolean ownsArguments(TypeMirror type) {
    return body.file.typeClasses().holdsOwners(type)
        || (body.file.typeClasses().of(type) == TypeClass.OWNED
            && type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(body.file.typeClasses()::strict));
  }

  /** {@code List<?> some = owners} */
  private boolean forgetsElements(ExprResult value, TypeMirror target) {
    return value.typeClass() == TypeClass.OWNED
        && body.file.typeClasses().of(target) == TypeClass.LENT;
  }

  /** Something tracked is put into a field. */
  void intoField(ExprResult value, ExprResult owner, Element field) {
    if (!tracks(value)) {
      return;
    }
    var name = field.getSimpleName().toString();
    if (field.getModifiers().contains(Modifier.STATIC)) {
      body.observe(new Escape.IntoStatic(span(value), text(value), name));
    } else if (owner.typeClass() == TypeClass.PLAIN) {
      var shared = MemberElements.owner(field).getSimpleName().toString();
      body.observe(new Escape.IntoSharedObject(span(value), text(value), shared));
    } else if ((value.kind().borrows() || lentInside(value, field.asType()))
        && !body.file.typeClasses().kind(field).borrows()
        && !body.file.typeClasses().carries(field.asType())) {
      body.observe(new Escape.BorrowIntoField(span(value), text(value), name));
    }
  }

  ExprResult intoArray(ExprResult value, Tree array) {
    return body.unit().type(array) instanceof ArrayType type
        ? upcast(value, type.getComponentType())
        : value;
  }

  /** An argument that the called method's signature does not account for. */
  void argument(ExprResult value, ExecutableElement method, VariableElement parameter) {
    if (!tracks(value)) {
      return;
    }
    if (Jdk.declares(method) || !(parameter.asType() instanceof TypeVariable)) {
      var name = MemberElements.owner(method).getSimpleName() + "." + method.getSimpleName();
      body.observe(new Escape.IntoMethod(span(value), text(value), name));
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
    body.observe(new Escape.IntoOwnAction(body.span(action)));
    return true;
  }

  /** An inner class looks at the object around it for as long as it likes. */
  void inner(TypeElement type, Tree at) {
    if (type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC)
        && type.getEnclosingElement() instanceof TypeElement outer
        && outer.getKind().isClass()
        && type.getKind() == ElementKind.CLASS) {
      if (body.file.typeClasses().strict(outer.asType())) {
        body.observe(new Escape.IntoInnerClass(body.span(at), outer.getSimpleName().toString()));
      } else {
        inner(outer, at);
      }
    }
  }

  /** A local or anonymous class looks at variables of the method around it. */
  void captured(ExprResult value, Tree at) {
    if (tracks(value)) {
      body.observe(new Escape.IntoLocalClass(body.span(at), text(value)));
    }
  }

  private MirSpan span(ExprResult value) {
    return body.span(value.tree());
  }

  private static String text(ExprResult value) {
    return value.tree().toString();
  }
}
