package javalings.borrowck.spec;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javalings.jdk.Jdk;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Which types can contain a borrow of something else: by a mark on a field, at any depth. */
final class BorrowCarriers {
  private final TypeClasses typeClasses;
  private final Map<Element, Boolean> carriers = new HashMap<>();

  BorrowCarriers(TypeClasses typeClasses) {
    this.typeClasses = typeClasses;
  }

  /** Whether values of this type can contain a borrow of something else, at any depth. */
  boolean carries(TypeMirror type) {
    var classes = new ArrayDeque<Element>();
    return borrowsOrHolds(type, classes) || classes.stream().anyMatch(this::fieldsCarry);
  }

  /** Whether a type says itself that it borrows; if not, adds the classes it is put together of. */
  private boolean borrowsOrHolds(TypeMirror type, Deque<Element> classes) {
    var look = typeClasses.of(type) == TypeClass.VIEW || typeClasses.of(type) == TypeClass.VIEW_MUT;
    if (TypeClasses.borrowed(type) || (look && !typeClasses.byNature(type))) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return borrowsOrHolds(array.getComponentType(), classes);
    }
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    if (!Jdk.declares(declared.asElement())) {
      classes.add(declared.asElement());
    }
    return declared.getTypeArguments().stream().anyMatch(each -> borrowsOrHolds(each, classes));
  }

  /** Classes contain each other in circles, and the same ones again and again. */
  private boolean fieldsCarry(Element type) {
    var seen = new HashSet<Element>();
    var open = new ArrayDeque<Element>(List.of(type));
    while (!open.isEmpty()) {
      var next = open.poll();
      var carrier = carriers.get(next);
      if (carrier == null && seen.add(next)) {
        carrier = fields(next).anyMatch(field -> borrowsOrHolds(field, open));
      }
      if (carrier != null && carrier) {
        carriers.put(type, true);
        return true;
      }
    }
    seen.forEach(each -> carriers.put(each, false));
    return false;
  }

  private boolean borrowsOrHolds(Element field, Deque<Element> classes) {
    return OwnershipAnnotations.has(field, "Borrowed")
        || OwnershipAnnotations.has(field, "BorrowedMut")
        || borrowsOrHolds(field.asType(), classes);
  }

  private static Stream<? extends Element> fields(Element type) {
    return type.getEnclosedElements().stream().filter(member -> member.getKind().isField());
  }
}
