package javalings.borrowck.infer;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.JdkSignatures;
import javalings.jdk.OwnershipSignature;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Where the fields of a file are read and written, and whether a lock is held there. Constructors
 * do not count: nobody else has the object yet.
 */
final class LockDiscipline extends TreeScanner<@Nullable Void, @Nullable Void> {
  private static final Set<String> LOCKS = Set.of("lock", "lockInterruptibly", "tryLock");
  private final AttributedFile unit;
  private final JdkSignatures jdk;
  private final Map<Element, List<Use>> uses = new HashMap<>();
  private final Map<Element, List<Use>> calls = new HashMap<>();
  private final Set<Element> locking = new HashSet<>();
  private @Nullable Element method;
  private int locks;

  /** A mention of a field, or a call of a method, in a method. */
  private record Use(@Nullable Element in, boolean writes, boolean locked) {}

  LockDiscipline(AttributedFile unit, JdkSignatures jdk) {
    this.unit = unit;
    this.jdk = jdk;
  }

  static LockDiscipline of(AttributedFile unit, JdkSignatures jdk) {
    var uses = new LockDiscipline(unit, jdk);
    uses.findLocks();
    uses.scan(unit.tree(), null);
    return uses;
  }

  private void findLocks() {
    new TreeScanner<@Nullable Void, @Nullable Element>() {
      @Override
      public @Nullable Void visitMethod(MethodTree tree, @Nullable Element outer) {
        var element = unit.element(tree);
        if (element != null && element.getModifiers().contains(Modifier.SYNCHRONIZED)) {
          locking.add(element);
        }
        return super.visitMethod(tree, element);
      }

      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Element in) {
        if (in != null
            && tree.getMethodSelect() instanceof MemberSelectTree select
            && LOCKS.contains(select.getIdentifier().toString())) {
          locking.add(in);
        }
        return super.visitMethodInvocation(tree, in);
      }
    }.scan(unit.tree(), null);
  }

  /** Whether a field is changed after its object was made, and somewhere used without a lock. */
  boolean exposed(Element field) {
    var all = uses.getOrDefault(field, List.of());
    return all.stream().anyMatch(Use::writes) && !guarded(field);
  }

  /** Whether a field is used, and nowhere without a lock. */
  boolean guarded(Element field) {
    var all = uses.getOrDefault(field, List.of());
    return !all.isEmpty() && all.stream().allMatch(use -> guarded(use, 4));
  }

  /** A private method is guarded when all its callers are. */
  private boolean guarded(Use use, int depth) {
    if (use.locked() || (use.in() != null && locking.contains(use.in()))) {
      return true;
    }
    var callers = use.in() == null ? List.<Use>of() : calls.getOrDefault(use.in(), List.of());
    return depth > 0
        && use.in() != null
        && use.in().getModifiers().contains(Modifier.PRIVATE)
        && !callers.isEmpty()
        && callers.stream().allMatch(caller -> guarded(caller, depth - 1));
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
    var outer = method;
    method = unit.element(tree);
    super.visitMethod(tree, null);
    method = outer;
    return null;
  }

  @Override
  public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Void none) {
    scan(tree.getExpression(), null);
    locks++;
    scan(tree.getBlock(), null);
    locks--;
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (!(unit.element(tree) instanceof ExecutableElement called)) {
      return super.visitMethodInvocation(tree, null);
    }
    calls.computeIfAbsent(called, _ -> new ArrayList<>()).add(new Use(method, false, locks > 0));
    if (jdk.declares(called)
        && tree.getMethodSelect() instanceof MemberSelectTree select
        && jdk.of(called).receiver() == OwnershipSignature.Receiver.MUT) {
      use(select.getExpression(), true);
    }
    scan(tree.getMethodSelect(), null);
    // A method that locks runs the lambda that it gets under its lock.
    locks += locking.contains(called) ? 1 : 0;
    scan(tree.getArguments(), null);
    locks -= locking.contains(called) ? 1 : 0;
    return null;
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    use(tree.getVariable(), true);
    return super.visitAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void none) {
    use(tree.getVariable(), true);
    return super.visitCompoundAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void none) {
    var changes =
        switch (tree.getKind()) {
          case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
          default -> false;
        };
    use(tree.getExpression(), changes);
    return super.visitUnary(tree, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    use(tree, false);
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void none) {
    use(tree, false);
    return super.visitMemberSelect(tree, null);
  }

  private void use(ExpressionTree tree, boolean writes) {
    Tree bare = tree;
    while (bare instanceof ParenthesizedTree || bare instanceof ArrayAccessTree) {
      bare =
          bare instanceof ArrayAccessTree access
              ? access.getExpression()
              : ((ParenthesizedTree) bare).getExpression();
    }
    var element = unit.element(bare);
    if (element != null && element.getKind() == ElementKind.FIELD && !constructing()) {
      uses.computeIfAbsent(element, _ -> new ArrayList<>()).add(new Use(method, writes, locks > 0));
    }
  }

  private boolean constructing() {
    return method == null || method.getKind() == ElementKind.CONSTRUCTOR;
  }
}
