package javalings.borrowck.infer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import java.util.List;
import javalings.borrowck.spec.AttributedFile;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Which locks the text says are held: a final field, or the class for the monitor of an object of
 * it. Of all others it does not tell which object they are.
 */
final class HeldLocks {
  /** A lock that may be any. */
  static final Object SOME = "some lock";

  private HeldLocks() {}

  /** The lock of a {@code synchronized} statement in a method. */
  static Object of(ExpressionTree tree, AttributedFile unit, @Nullable Element method) {
    if (tree instanceof ParenthesizedTree inner) {
      return of(inner.getExpression(), unit, method);
    }
    if (AttributedFile.isThis(tree)) {
      return around(method);
    }
    var element = unit.element(tree);
    return element != null
            && element.getKind() == ElementKind.FIELD
            && element.getModifiers().contains(Modifier.FINAL)
        ? element
        : SOME;
  }

  /** The lock that a whole method holds. */
  static Object of(@Nullable Element method) {
    return method != null
            && method.getModifiers().contains(Modifier.SYNCHRONIZED)
            && !method.getModifiers().contains(Modifier.STATIC)
        ? around(method)
        : SOME;
  }

  private static Object around(@Nullable Element method) {
    var type = method == null ? null : method.getEnclosingElement();
    return type == null ? SOME : type;
  }

  /** Whether one lock may be in both; an object has one monitor for all of its classes. */
  static boolean mayShare(List<Object> locks, List<Object> others) {
    return locks.contains(SOME)
        || others.contains(SOME)
        || locks.stream().anyMatch(others::contains)
        || (monitors(locks) && monitors(others));
  }

  private static boolean monitors(List<Object> locks) {
    return locks.stream().anyMatch(TypeElement.class::isInstance);
  }
}
