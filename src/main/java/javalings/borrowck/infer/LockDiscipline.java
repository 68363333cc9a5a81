package javalings.borrowck.infer;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javalings.borrowck.infer.HeldLocks.Lock;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.JdkSignatures;
import javalings.borrowck.spec.OwnershipAnnotations;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Where the fields of a file are read and written, and whether a lock is held there. Constructors
 * do not count: nobody else has the object yet.
 */
final class LockDiscipline extends LockWalk {
  private static final Set<ParameterMode> SENDS = Set.of(ParameterMode.SEND, ParameterMode.REPEAT);
  private final JdkSignatures jdk;
  private final ContainedValues contained;
  private final SetUps setUps;
  private final Map<Element, List<Use>> uses = new HashMap<>();
  private final Map<Element, List<Use>> calls = new HashMap<>();
  private final Map<Element, List<Use>> inside = new HashMap<>();
  private final Map<Element, List<Call>> called = new HashMap<>();
  private final LockingMethods locking;
  private final LockReach reach = new LockReach(this::isTakenAlong);
  private boolean sent;

  /** A mention of a field, or a call of a method, in a method. */
  private record Use(@Nullable Element in, Effect effect, List<Lock> held) {
    boolean writes() {
      return effect != Effect.READ;
    }
  }

  private record Call(TypeMirror type, Use use) {}

  /** An update: the new value depends on the old one, or the object in the field changes. */
  private enum Effect {
    READ,
    WRITE,
    UPDATE
  }

  private LockDiscipline(
      AttributedFile unit, TypeClasses typeClasses, JdkSignatures jdk, ValueSources sources) {
    super(unit);
    this.jdk = jdk;
    setUps = new SetUps(unit, sources);
    locking = LockingMethods.of(unit);
    contained =
        new ContainedValues(unit, typeClasses, sources, new ContainerContents(unit, sources));
  }

  static LockDiscipline of(
      AttributedFile unit, TypeClasses typeClasses, JdkSignatures jdk, ValueSources sources) {
    var uses = new LockDiscipline(unit, typeClasses, jdk, sources);
    uses.scan(unit.tree(), null);
    return uses;
  }

  /** Whether a field is changed after its object was made, and somewhere used without a lock. */
  boolean exposed(Element field) {
    var all =
        uses.getOrDefault(field, List.of()).stream()
            .filter(use -> !use.writes() || !setUps.only(use.in()))
            .toList();
    return field.getModifiers().contains(Modifier.VOLATILE)
        ? all.stream().anyMatch(use -> use.effect() == Effect.UPDATE && !guarded(use, field))
        : all.stream().anyMatch(Use::writes) && !guarded(field);
  }

  /** Whether what a container made for threads holds is changed somewhere without a lock. */
  boolean changedInside(Element container) {
    return inside.getOrDefault(container, List.of()).stream()
        .anyMatch(use -> !guarded(use, container));
  }

  /** The classes of the objects in a container on which methods are called without a lock. */
  List<TypeMirror> calledInside(Element container) {
    return called.getOrDefault(container, List.of()).stream()
        .filter(each -> !guarded(each.use(), container))
        .map(Call::type)
        .toList();
  }

  /** Whether a field is used, and nowhere without a lock. */
  boolean guarded(Element field) {
    var all = uses.getOrDefault(field, List.of());
    return !all.isEmpty()
        && all.stream().allMatch(use -> guarded(use, field))
        && all.stream().allMatch(use -> HeldLocks.mayShare(locks(use), locks(all.getFirst())));
  }

  private static List<Lock> locks(Use use) {
    return use.held().stream().map(Lock::whole).toList();
  }

  private boolean guarded(Use use, Element field) {
    return guarded(use, field, use.writes(), 4);
  }

  /** A private method is guarded when all its callers are. */
  private boolean guarded(Use use, Element field, boolean writes, int depth) {
    if (use.held().stream().anyMatch(lock -> reach.protects(lock, field, writes))) {
      return true;
    }
    var callers = use.in() == null ? List.<Use>of() : calls.getOrDefault(use.in(), List.of());
    return depth > 0
        && use.in() != null
        && use.in().getModifiers().contains(Modifier.PRIVATE)
        && !callers.isEmpty()
        && callers.stream().allMatch(caller -> guarded(caller, field, writes, depth - 1));
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
    if (unit.element(tree) instanceof ExecutableElement constructor) {
      reach.made(constructor, method);
      scan(tree.getEnclosingExpression(), null);
      arguments(constructor, tree.getArguments());
      scan(tree.getClassBody(), null);
    }
    return null;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (!(unit.element(tree) instanceof ExecutableElement called)) {
      return super.visitMethodInvocation(tree, null);
    }
    calls.computeIfAbsent(called, _ -> new ArrayList<>()).add(use(Effect.READ));
    if (tree.getMethodSelect() instanceof MemberSelectTree select
        && !called.getModifiers().contains(Modifier.STATIC)) {
      receiver(select.getExpression(), called);
    }
    scan(tree.getMethodSelect(), null);
    arguments(called, tree.getArguments());
    locked(tree);
    return null;
  }

  /** A method that locks runs the lambda that it gets under its lock; a thread has no lock yet. */
  private void arguments(ExecutableElement called, List<? extends ExpressionTree> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      var argument = arguments.get(i);
      if (sends(called, i)) {
        sent(argument);
      } else {
        under(locking.contain(called), () -> scan(argument, null));
      }
    }
  }

  private void sent(ExpressionTree argument) {
    var around = sent;
    sent = true;
    later(argument, () -> scan(argument, null));
    sent = around;
  }

  private boolean sends(ExecutableElement called, int index) {
    var parameters = called.getParameters();
    return jdk.declares(called)
        ? SENDS.contains(jdk.of(called).mode(index))
        : index < parameters.size() && OwnershipAnnotations.has(parameters.get(index), "Send");
  }

  private void receiver(ExpressionTree receiver, ExecutableElement method) {
    if (!jdk.declares(method)) {
      contained
          .container(receiver)
          .ifPresent(it ->
              this.called
                  .computeIfAbsent(it, _ -> new ArrayList<>())
                  .add(new Call(unit.type(receiver), use(Effect.READ))));
    } else if (jdk.of(method).receiver() == OwnershipSignature.Receiver.MUT
        && contained.changes(receiver)) {
      use(receiver, Effect.UPDATE);
    }
  }

  private Use use(Effect effect) {
    return new Use(method, effect, held());
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void none) {
    var element = unit.element(tree.getVariable());
    var updates =
        tree.getVariable() instanceof ArrayAccessTree
            || (element != null && contained.mentions(tree.getExpression(), element));
    use(tree.getVariable(), updates ? Effect.UPDATE : Effect.WRITE);
    return super.visitAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void none) {
    use(tree.getVariable(), Effect.UPDATE);
    return super.visitCompoundAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void none) {
    var changes =
        switch (tree.getKind()) {
          case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
          default -> false;
        };
    use(tree.getExpression(), changes ? Effect.UPDATE : Effect.READ);
    return super.visitUnary(tree, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    use(tree, Effect.READ);
    return super.visitIdentifier(tree, null);
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void none) {
    use(tree, Effect.READ);
    return super.visitMemberSelect(tree, null);
  }

  private void use(ExpressionTree tree, Effect effect) {
    Tree bare = tree;
    while (bare instanceof ParenthesizedTree || bare instanceof ArrayAccessTree) {
      bare =
          bare instanceof ArrayAccessTree access
              ? access.getExpression()
              : ((ParenthesizedTree) bare).getExpression();
    }
    if (effect != Effect.READ) {
      contained
          .container(bare)
          .ifPresent(it -> inside.computeIfAbsent(it, _ -> new ArrayList<>()).add(use(effect)));
    }
    var element = effect == Effect.READ ? unit.element(bare) : contained.field(bare);
    if (element != null
        && (AttributedFile.variable(element) || isField(element))
        && !(effect != Effect.READ && setUps.sets(bare))) {
      uses.computeIfAbsent(element, _ -> new ArrayList<>()).add(use(effect));
    }
  }

  /** Nobody else has an object yet that is being made, but for the threads that it starts. */
  private boolean isField(Element element) {
    var made = method == null || method.getKind() == ElementKind.CONSTRUCTOR;
    return element.getKind() == ElementKind.FIELD && (sent || !made);
  }
}
