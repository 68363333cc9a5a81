package javalings.borrowck.infer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.JdkSignatures;
import javalings.borrowck.spec.OwnershipAnnotations;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.Jdk;
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
  private final ValueSources sources;
  private @Nullable LockDiscipline uses;

  SyncAnalysis(
      AttributedFile unit, TypeClasses typeClasses, JdkSignatures jdk, ValueSources sources) {
    this.sources = sources;
    this.unit = unit;
    this.typeClasses = typeClasses;
    this.jdk = jdk;
  }

  private LockDiscipline uses() {
    if (uses == null) {
      uses = LockDiscipline.of(unit, typeClasses, jdk, sources);
    }
    return uses;
  }

  /** Whether a static field changes without a lock, or the object in it does. */
  public boolean exposedStatic(Element field) {
    return changes(field) || (exposed(field.asType()) != null && !uses().guarded(field));
  }

  /** Whether a field itself, or what is in its container, changes without a lock. */
  public boolean changes(Element field) {
    return uses().exposed(field) || changedInside(field);
  }

  /** Whether a container made for threads holds what is changed, or called, without a lock. */
  public boolean changedInside(Element container) {
    return uses().changedInside(container)
        || uses().calledInside(container).stream().anyMatch(type -> exposed(type) != null);
  }

  /** The types that an object of a declared type may have, as far as the file knows. */
  public List<TypeMirror> mayBe(TypeMirror type) {
    var found = new ArrayList<>(List.of(type));
    if (type instanceof DeclaredType declared
        && unit.declaration(declared.asElement()) != null
        && !declared.asElement().getModifiers().contains(Modifier.FINAL)) {
      unit.classes().stream()
          .map(Element::asType)
          .filter(each -> unit.types().isSubtype(erased(each), erased(type)))
          .forEach(found::add);
    }
    return found;
  }

  private TypeMirror erased(TypeMirror type) {
    return unit.types().erasure(type);
  }

  /** The field because of which a type must stay with one thread; what it is itself, or nothing. */
  public @Nullable Element exposed(TypeMirror type) {
    return exposed(type, new HashSet<>());
  }

  private @Nullable Element exposed(TypeMirror type, Set<Element> seen) {
    if (!(type instanceof DeclaredType declared)
        || !shares(type, declared.asElement())
        || (TypeClasses.immutable(type) && unit.declaration(declared.asElement()) == null)
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

  /** Whether Java shares it as it likes: owners, borrows and collections are followed otherwise. */
  private boolean shares(TypeMirror type, Element declaration) {
    return switch (typeClasses.of(type)) {
      case PLAIN -> true;
      case VIEW -> !OwnershipAnnotations.has(declaration, "View");
      case LENT -> typeClasses.isLentResource(type);
      case OWNED, VIEW_MUT -> false;
    };
  }

  /** Whether a variable is mentioned under a lock only. */
  public boolean guarded(Element variable) {
    return uses().guarded(variable);
  }

  private boolean exposed(Element field, Set<Element> seen) {
    var modifiers = field.getModifiers();
    if (modifiers.contains(Modifier.STATIC) || Jdk.declares(field)) {
      return false;
    }
    if (changes(field)) {
      return true;
    }
    return exposed(field.asType(), seen) != null && !uses().guarded(field);
  }
}
