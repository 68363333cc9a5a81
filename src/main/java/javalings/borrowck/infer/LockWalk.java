package javalings.borrowck.infer;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javalings.borrowck.infer.HeldLocks.Lock;
import javalings.borrowck.spec.AttributedFile;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads methods from the top to the bottom, and knows which locks are held where: in {@code
 * synchronized}, and from {@code lock()} to {@code unlock()}.
 */
abstract class LockWalk extends TreeScanner<@Nullable Void, @Nullable Void> {
  private static final Set<String> TAKES =
      Set.of("lock", "lockInterruptibly", "writeLock", "acquire", "acquireUninterruptibly");
  private static final Set<String> TAKES_TO_READ =
      Set.of("readLock", "tryReadLock", "tryOptimisticRead");
  private static final Set<String> ASKS = Set.of("tryLock", "tryWriteLock", "tryAcquire");
  private static final Set<String> GIVES = Set.of("unlock", "unlockWrite", "release");
  final AttributedFile unit;
  @Nullable Element method;
  private final HeldLocks locks;
  private List<Lock> held = new ArrayList<>();
  private Object code = this;
  private final Map<Element, Object> declaredIn = new HashMap<>();
  private final Set<Element> takenAlong = new HashSet<>();

  LockWalk(AttributedFile unit) {
    this.unit = unit;
    locks = new HeldLocks(unit);
  }

  List<Lock> held() {
    return List.copyOf(held);
  }

  /** Whether code that another thread may run mentions a variable of the method around it. */
  boolean isTakenAlong(Element variable) {
    return takenAlong.contains(variable);
  }

  /** Code that runs some other time, when other locks are held. */
  void later(Tree tree, Runnable scan) {
    var before = held;
    var around = code;
    held = new ArrayList<>();
    code = tree;
    scan.run();
    code = around;
    held = before;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
    var outer = method;
    method = unit.element(tree);
    later(
        tree,
        () -> {
          HeldLocks.ofMethod(method).ifPresent(held::add);
          super.visitMethod(tree, null);
        });
    method = outer;
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
    var outer = method;
    method = null;
    later(tree, () -> super.visitClass(tree, null));
    method = outer;
    return null;
  }

  void under(boolean locked, Runnable scan) {
    if (locked) {
      held.add(HeldLocks.SOME);
    }
    scan.run();
    if (locked) {
      held.remove(HeldLocks.SOME);
    }
  }

  /** Most functions run where they are written: {@code map.forEach(…)}. */
  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
    var around = code;
    code = tree;
    super.visitLambdaExpression(tree, null);
    code = around;
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void none) {
    var element = unit.element(tree);
    if (element != null) {
      declaredIn.put(element, code);
    }
    return super.visitVariable(tree, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    var variable = locks.variable(tree);
    if (variable != null && !code.equals(declaredIn.get(variable))) {
      takenAlong.add(variable);
    }
    return null;
  }

  @Override
  public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Void none) {
    scan(tree.getExpression(), null);
    var before = held();
    locks.of(tree.getExpression(), method).ifPresent(held::add);
    scan(tree.getBlock(), null);
    held = new ArrayList<>(before);
    return null;
  }

  /** A question whether there is a lock that nobody waits for an answer to gives none. */
  @Override
  public @Nullable Void visitExpressionStatement(
      ExpressionStatementTree tree, @Nullable Void none) {
    var before = held();
    super.visitExpressionStatement(tree, null);
    if (tree.getExpression() instanceof MethodInvocationTree call && ASKS.contains(name(call))) {
      held = new ArrayList<>(before);
    }
    return null;
  }

  /** Takes or gives back the lock that a call is about. */
  void locked(MethodInvocationTree tree) {
    var call = unwrapped(tree);
    if (!(call.getMethodSelect() instanceof MemberSelectTree select) || !isOfALock(select)) {
      return;
    }
    var name = select.getIdentifier().toString();
    var lock = locks.of(select.getExpression(), method);
    if (TAKES.contains(name) || ASKS.contains(name)) {
      lock.ifPresent(held::add);
    } else if (TAKES_TO_READ.contains(name)) {
      lock.map(Lock.ToRead::new).ifPresent(held::add);
    } else if (GIVES.contains(name)) {
      lock.ifPresent(held::remove);
    } else if (name.equals("unlockRead")) {
      lock.map(Lock.ToRead::new).ifPresent(held::remove);
    }
  }

  /** The only call in a method that has no other: {@code void acquire() { lock.lock(); }}. */
  private MethodInvocationTree unwrapped(MethodInvocationTree call) {
    var called = unit.element(call);
    return called != null
            && unit.declaration(called) instanceof MethodTree wrapper
            && wrapper.getBody() != null
            && wrapper.getBody().getStatements().size() == 1
            && wrapper.getBody().getStatements().getFirst() instanceof ExpressionStatementTree only
            && only.getExpression() instanceof MethodInvocationTree inner
        ? inner
        : call;
  }

  private static String name(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : "";
  }

  /** {@code lock.writeLock()} is a part of one lock, and takes another one. */
  private boolean isOfALock(MemberSelectTree select) {
    var type = unit.type(select.getExpression()).toString();
    var name = select.getIdentifier().toString();
    return switch (name) {
      case "writeLock", "tryWriteLock", "unlockWrite", "unlockRead" -> type.endsWith("StampedLock");
      case "acquire", "acquireUninterruptibly", "tryAcquire", "release" ->
          type.endsWith("Semaphore") && !lets(select);
      default -> !TAKES_TO_READ.contains(name) || type.endsWith("StampedLock");
    };
  }

  /** {@code new Semaphore(3)} lets three in at a time. */
  private boolean lets(MemberSelectTree select) {
    var semaphore = unit.element(select.getExpression());
    return semaphore != null
        && unit.declaration(semaphore) instanceof VariableTree declared
        && declared.getInitializer() instanceof NewClassTree made
        && made.getArguments().getFirst() instanceof LiteralTree number
        && !Integer.valueOf(1).equals(number.getValue());
  }

  @Override
  public @Nullable Void visitIf(IfTree tree, @Nullable Void none) {
    scan(tree.getCondition(), null);
    var before = held();
    scan(tree.getThenStatement(), null);
    var yes = held;
    held = new ArrayList<>(before);
    scan(tree.getElseStatement(), null);
    if (leaves(tree.getThenStatement())) {
      return null;
    }
    if (tree.getElseStatement() == null || !leaves(tree.getElseStatement())) {
      yes.retainAll(held);
    }
    held = yes;
    return null;
  }

  private static boolean leaves(@Nullable StatementTree tree) {
    return switch (tree) {
      case BlockTree block ->
          !block.getStatements().isEmpty() && leaves(block.getStatements().getLast());
      case ReturnTree _, ThrowTree _, BreakTree _, ContinueTree _ -> true;
      case null, default -> false;
    };
  }

  private void andBack(Runnable scan) {
    var before = held();
    scan.run();
    held = new ArrayList<>(before);
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void none) {
    scan(tree.getCondition(), null);
    andBack(() -> scan(tree.getStatement(), null));
    return null;
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void none) {
    andBack(() -> super.visitForLoop(tree, null));
    return null;
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void none) {
    andBack(() -> super.visitEnhancedForLoop(tree, null));
    return null;
  }

  @Override
  public @Nullable Void visitCase(CaseTree tree, @Nullable Void none) {
    andBack(() -> super.visitCase(tree, null));
    return null;
  }

  /** A lock that {@code finally} gives back is given back behind it, too. */
  @Override
  public @Nullable Void visitTry(TryTree tree, @Nullable Void none) {
    var before = held();
    scan(tree.getResources(), null);
    scan(tree.getBlock(), null);
    var after = held;
    for (CatchTree each : tree.getCatches()) {
      held = new ArrayList<>(before);
      scan(each, null);
    }
    held = tree.getResources().isEmpty() ? after : new ArrayList<>(before);
    scan(tree.getFinallyBlock(), null);
    return null;
  }
}
