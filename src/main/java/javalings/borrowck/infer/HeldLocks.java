package javalings.borrowck.infer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javalings.borrowck.spec.AttributedFile;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Which locks the text says are held: a final field, a variable, a class, or the monitor of an
 * object of a class. Of all others it does not tell which object they are.
 */
record HeldLocks(AttributedFile unit) {
  static final Lock SOME = new Lock.Some();

  /** A lock. */
  sealed interface Lock {
    /** One that may be any. */
    record Some() implements Lock {}

    /** The object in a final field. */
    record InField(Element field) implements Lock {}

    /** The object in a variable that makes it; nobody else has it, unless code takes it along. */
    record InVariable(Element variable) implements Lock {}

    /** The monitor of an object of a class. */
    record OfObject(Element type) implements Lock {}

    /** The monitor of a class. */
    record OfClass(Element type) implements Lock {}

    /** Shared with others who read. */
    record ToRead(Lock lock) implements Lock {}

    /** The lock that excludes whoever changes something. */
    default Lock whole() {
      return this instanceof ToRead(var lock) ? lock : this;
    }
  }

  /** The lock of a {@code synchronized} statement, or of a call of {@code lock()}, in a method. */
  Optional<Lock> of(ExpressionTree tree, @Nullable Element method) {
    return switch (tree) {
      case ParenthesizedTree inner -> of(inner.getExpression(), method);
      case NewClassTree _ -> Optional.empty();
      case MethodInvocationTree call -> part(call, method);
      case MemberSelectTree select when select.getIdentifier().contentEquals("class") ->
          Optional.of(ofClass(select.getExpression()));
      default ->
          Optional.of(AttributedFile.isThis(tree) ? ofObject(method) : of(unit.element(tree)));
    };
  }

  private Lock ofClass(ExpressionTree type) {
    var element = unit.element(type);
    return element == null ? SOME : new Lock.OfClass(element);
  }

  private Lock of(@Nullable Element variable) {
    if (variable == null) {
      return SOME;
    }
    var initializer =
        unit.declaration(variable) instanceof VariableTree tree ? tree.getInitializer() : null;
    if (variable.getKind() == ElementKind.LOCAL_VARIABLE) {
      return initializer instanceof NewClassTree ? new Lock.InVariable(variable) : SOME;
    }
    if (variable.getKind() != ElementKind.FIELD
        || !variable.getModifiers().contains(Modifier.FINAL)) {
      return SOME;
    }
    return initializer instanceof MethodInvocationTree call && isPart(call)
        ? part(call, null).orElse(SOME)
        : new Lock.InField(variable);
  }

  /** {@code lock.readLock()}, {@code lock.writeLock()}: both belong to one lock. */
  private Optional<Lock> part(MethodInvocationTree call, @Nullable Element method) {
    if (!isPart(call) || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return Optional.of(SOME);
    }
    var whole = of(select.getExpression(), method);
    return select.getIdentifier().contentEquals("readLock") ? whole.map(Lock.ToRead::new) : whole;
  }

  private static boolean isPart(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        && (select.getIdentifier().contentEquals("readLock")
            || select.getIdentifier().contentEquals("writeLock"));
  }

  /** The lock that a whole method holds. */
  static Optional<Lock> ofMethod(@Nullable Element method) {
    if (method == null || !method.getModifiers().contains(Modifier.SYNCHRONIZED)) {
      return Optional.empty();
    }
    return Optional.of(
        method.getModifiers().contains(Modifier.STATIC)
            ? new Lock.OfClass(Objects.requireNonNull(method.getEnclosingElement()))
            : ofObject(method));
  }

  private static Lock ofObject(@Nullable Element method) {
    return method == null
        ? SOME
        : new Lock.OfObject(Objects.requireNonNull(method.getEnclosingElement()));
  }

  /** Whether one lock may be in both; an object has one monitor for all of its classes. */
  static boolean mayShare(List<Lock> locks, List<Lock> others) {
    return locks.isEmpty()
        || others.isEmpty()
        || locks.contains(SOME)
        || others.contains(SOME)
        || locks.stream().anyMatch(others::contains)
        || (monitors(locks) && monitors(others));
  }

  private static boolean monitors(List<Lock> locks) {
    return locks.stream().anyMatch(Lock.OfObject.class::isInstance);
  }

  /** The variable that an expression names, if it is one of a method. */
  @Nullable Element variable(Tree tree) {
    var element = tree instanceof IdentifierTree ? unit.element(tree) : null;
    return element != null && element.getKind() == ElementKind.LOCAL_VARIABLE ? element : null;
  }
}
