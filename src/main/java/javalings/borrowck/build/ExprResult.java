package javalings.borrowck.build;

import com.sun.source.tree.Tree;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.DeclaredAnnotations;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of an expression: a place that has not been read yet, or nothing that is tracked.
 *
 * @param kind of the value in the place
 * @param typeClass of the type of the value, or of what it borrows
 * @param elements what a collection holds: {@code REF} for one of borrows
 */
record ExprResult(
    @Nullable MirPlace place,
    OwnershipKind kind,
    TypeClass typeClass,
    OwnershipKind elements,
    Tree tree) {

  /** Nothing to track. */
  static ExprResult none(Tree tree) {
    return new ExprResult(null, OwnershipKind.COPY, TypeClass.PLAIN, OwnershipKind.OWNED, tree);
  }

  /** A value that nothing local holds: of a static, of something shared. */
  static ExprResult foreign(TypeClass typeClass, Tree tree) {
    return new ExprResult(null, OwnershipKind.COPY, typeClass, OwnershipKind.OWNED, tree);
  }

  /** A static, or a field of an object that is not tracked. */
  static ExprResult foreign(Element field, Tree tree, TypeClasses typeClasses) {
    return foreign(typeClasses.of(field.asType()), tree);
  }

  /** A field of this object. */
  ExprResult field(Element field, Tree tree, TypeClasses typeClasses) {
    var of = typeClasses.of(field, field.asType());
    var held = typeClasses.kind(field);
    if (place == null) {
      return foreign(of, tree);
    }
    return kind == OwnershipKind.COPY && held == OwnershipKind.COPY
        ? none(tree)
        : new ExprResult(
            referent().then(field.getSimpleName().toString()),
            held,
            of,
            DeclaredAnnotations.elements(field.asType()),
            tree);
  }

  ExprResult at(Tree other) {
    return new ExprResult(place, kind, typeClass, elements, other);
  }

  ExprResult holding(OwnershipKind elements) {
    return new ExprResult(place, kind, typeClass, elements, tree);
  }

  /** The same as something that nobody lends by itself. */
  ExprResult owned() {
    return new ExprResult(place, kind, TypeClass.OWNED, elements, tree);
  }

  /** Whether losing it from sight would be unsound. */
  boolean strict() {
    return typeClass.strict() && kind != OwnershipKind.COPY;
  }

  /** A lambda that captured something, or another ordinary object with a borrow inside. */
  boolean carrier() {
    return typeClass == TypeClass.PLAIN && kind != OwnershipKind.COPY;
  }

  /** A lambda that gives away what it captured: {@code FnOnce}. */
  boolean runsOnce() {
    return carrier() && kind == OwnershipKind.OWNED;
  }

  /** A collection of plain values, which Java shares and we lend. */
  boolean lent() {
    return typeClass == TypeClass.LENT && kind == OwnershipKind.OWNED;
  }

  /** The kind of a variable of a class of types that gets it: Java shares what we lend. */
  OwnershipKind heldIn(TypeClass variable) {
    return lent() && variable == TypeClass.PLAIN ? OwnershipKind.VIEW : kind;
  }

  /** The place of something that has one. */
  MirPlace somewhere() {
    if (place == null) {
      throw new IllegalStateException("nothing is tracked here: " + tree);
    }
    return place;
  }

  /** The value itself behind the borrow that the place may hold. */
  MirPlace referent() {
    var place = somewhere();
    return switch (kind) {
      case REF, VIEW -> place.then(MirPlace.SHARED);
      case REFMUT -> place.then(MirPlace.UNIQUE);
      case OWNED -> place;
      // An ordinary object has any number of owners; nobody may take it apart.
      case COPY -> place.then(MirPlace.UNIQUE);
    };
  }
}
