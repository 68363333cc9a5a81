package javalings.borrowck.infer;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import javalings.borrowck.spec.AttributedFile;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The methods of a file that take a lock somewhere, and run a function that they get under it. */
final class LockingMethods extends TreeScanner<@Nullable Void, @Nullable Element> {
  private static final Set<String> LOCKS = Set.of("lock", "lockInterruptibly", "tryLock");
  private final AttributedFile unit;
  private final Set<Element> found = new HashSet<>();

  private LockingMethods(AttributedFile unit) {
    this.unit = unit;
  }

  static LockingMethods of(AttributedFile unit) {
    var methods = new LockingMethods(unit);
    methods.scan(unit.tree(), null);
    return methods;
  }

  boolean contain(Element method) {
    return found.contains(method);
  }

  private void locks(@Nullable Element method) {
    if (method != null) {
      found.add(method);
    }
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Element outer) {
    var element = unit.element(tree);
    if (HeldLocks.ofMethod(element).isPresent()) {
      locks(element);
    }
    return super.visitMethod(tree, element);
  }

  @Override
  public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Element in) {
    locks(in);
    return super.visitSynchronized(tree, in);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Element in) {
    if (tree.getMethodSelect() instanceof MemberSelectTree select
        && LOCKS.contains(select.getIdentifier().toString())) {
      locks(in);
    }
    return super.visitMethodInvocation(tree, in);
  }
}
