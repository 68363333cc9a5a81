package javalings.borrowck.infer;

import java.util.HashSet;
import java.util.Set;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.JdkSignatures;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.Jdk;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Which ordinary objects several threads may have at a time: those that never change once they are
 * made, and those that change under a lock only (Rust's {@code Sync}).
 */
public final class SyncAnalysis {
  private final AttributedFile unit;
  private final TypeClasses typeClasses;
  private final JdkSignatures jdk;
  private @Nullable LockDiscipline uses;

  public SyncAnalysis(AttributedFile unit, TypeClasses typeClasses, JdkSignatures jdk) {
    this.unit = unit;
    this.typeClasses = typeClasses;
    this.jdk = jdk;
  }

  private LockDiscipline uses() {
    if (uses == null) {
      uses = LockDiscipline.of(unit, jdk);
    }
    return uses;
  }

  /** The field because of which a type must stay with one thread; what it is itself, or nothing. */
  public @Nullable Element exposed(TypeMirror type) {
    return exposed(type, new HashSet<>());
  }

  private @Nullable Element exposed(TypeMirror type, Set<Element> seen) {
    if (!(type instanceof DeclaredType declared)
        || typeClasses.of(type) != TypeClass.PLAIN
        || TypeClasses.immutable(type)
        || !(declared.asElement() instanceof TypeElement element)
        || !seen.add(element)) {
      return null;
    }
    if (typeClasses.alone(element)) {
      return element;
    }
    if (Jdk.declares(element)) {
      return null;
    }
    for (var member : unit.members(element)) {
      if (member.getKind() == ElementKind.FIELD && exposed(member, seen)) {
        return member;
      }
    }
    return null;
  }

  private boolean exposed(Element field, Set<Element> seen) {
    var modifiers = field.getModifiers();
    if (modifiers.contains(Modifier.STATIC) || Jdk.declares(field)) {
      return false;
    }
    if (!modifiers.contains(Modifier.VOLATILE) && uses().exposed(field)) {
      return true;
    }
    return exposed(field.asType(), seen) != null && !uses().guarded(field);
  }
}
