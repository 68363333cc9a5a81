package javalings.borrowck.infer;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import javalings.borrowck.infer.HeldLocks.Lock;
import javalings.jdk.MemberElements;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** How far a lock reaches: one that each object or each call has for itself keeps nobody out. */
final class LockReach {
  private final Predicate<Element> takenAlong;

  /** The classes of which several objects may be made. */
  private final Set<Element> several = new HashSet<>();

  /** Asks {@code takenAlong} whether code that another thread may run has a variable, too. */
  LockReach(Predicate<Element> takenAlong) {
    this.takenAlong = takenAlong;
  }

  /** An object is made; {@code static final Registry ONLY = new Registry()} is the only one. */
  void made(ExecutableElement constructor, @Nullable Element in) {
    var type = MemberElements.owner(constructor);
    if (in != null && !(isStatic(in) && type.equals(in.getEnclosingElement()))) {
      several.add(type);
    }
  }

  /** Whether nobody else can use a field meanwhile who holds the lock, too. */
  boolean protects(Lock lock, Element field, boolean writes) {
    return switch (lock) {
      case Lock.Some _, Lock.OfClass _ -> true;
      case Lock.ToRead(var whole) -> !writes && protects(whole, field, false);
      case Lock.InVariable(var variable) -> takenAlong.test(variable);
      case Lock.OfObject(var type) -> !isStatic(field) || !several.contains(type);
      case Lock.InField(var own) ->
          !isStatic(field) || isStatic(own) || !several.contains(own.getEnclosingElement());
    };
  }

  private static boolean isStatic(Element element) {
    return element.getModifiers().contains(Modifier.STATIC);
  }
}
