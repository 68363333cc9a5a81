package javalings.borrowck.infer;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Objects that are set up before anybody else has them: {@code var router = new Router();
 * router.add("/", home); server.start(router);}. A change that only comes then is as good as their
 * constructor.
 */
final class SetUps extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final AttributedFile unit;
  private final ValueSources sources;
  private final SelfLeaks leaks;
  private final Map<Element, Tree> declaredIn = new HashMap<>();
  private final Map<Element, List<Tree>> handedOn = new HashMap<>();
  private final Map<Element, List<Call>> calls = new HashMap<>();
  private final Set<Tree> receivers = new HashSet<>();
  private Tree code;
  private @Nullable Element method;
  private boolean scanned;

  /**
   * A call of a method.
   *
   * @param on what its object is: a name, an object that was just made, or this one
   */
  private record Call(@Nullable ExpressionTree on, Tree at, @Nullable Element in, Tree code) {}

  SetUps(AttributedFile unit, ValueSources sources) {
    this.unit = unit;
    this.sources = sources;
    leaks = new SelfLeaks(unit);
    code = unit.tree();
  }

  /** Whether a method is called, and only on objects that nobody else has yet. */
  boolean only(@Nullable Element called) {
    scanOnce();
    return only(called, 4);
  }

  private void scanOnce() {
    if (!scanned) {
      scanned = true;
      scan(unit.tree(), null);
    }
  }

  private boolean only(@Nullable Element called, int depth) {
    var all = called == null ? List.<Call>of() : calls.getOrDefault(called, List.of());
    return depth > 0 && !all.isEmpty() && all.stream().allMatch(call -> early(call, depth));
  }

  private boolean early(Call call, int depth) {
    return switch (call.on()) {
      case NewClassTree made -> !leaking(made);
      case IdentifierTree name -> early(name, call.at(), call.code());
      case null ->
          call.in() != null
              && call.code() instanceof MethodTree
              && (call.in().getKind() == ElementKind.CONSTRUCTOR || only(call.in(), depth - 1));
      default -> false;
    };
  }

  private boolean leaking(NewClassTree made) {
    return made.getClassBody() != null
        || !(unit.element(made) instanceof ExecutableElement constructor)
        || leaks.whileMade(constructor);
  }

  /** Whether a field of an object that nobody else has yet gets a value: {@code c.port = 80}. */
  boolean sets(Tree place) {
    scanOnce();
    var name =
        place instanceof MemberSelectTree select
                && select.getExpression() instanceof IdentifierTree identifier
            ? identifier
            : null;
    var variable = name == null ? null : unit.element(name);
    return name != null
        && variable != null
        && early(name, place, declaredIn.getOrDefault(variable, unit.tree()));
  }

  /** Whether a variable has a new object, of which nobody has heard when something happens. */
  private boolean early(IdentifierTree name, Tree at, Tree in) {
    var variable = unit.element(name);
    var declared = variable == null ? null : unit.declaration(variable);
    return variable != null
        && declared != null
        && variable.getKind() == ElementKind.LOCAL_VARIABLE
        && in.equals(declaredIn.get(variable))
        && isNew(variable)
        && handedOn.getOrDefault(variable, List.of()).stream()
            .allMatch(each -> before(at, each, unit.span(declared)));
  }

  private boolean isNew(Element variable) {
    var values = sources.of(variable);
    return values.size() == 1
        && root(values.getFirst()) instanceof NewClassTree made
        && !leaking(made);
  }

  /** Whether one place always comes first: no loop leads back from the other one. */
  private boolean before(Tree at, Tree other, MirSpan declared) {
    return unit.span(at).start() < unit.span(other).start()
        && !sources.together(unit.span(at), unit.span(other), declared);
  }

  /** The beginning of a chain of calls: {@code new Router().add(…).add(…)}. */
  private ExpressionTree root(ExpressionTree tree) {
    return tree instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
            && unit.element(call) instanceof ExecutableElement called
            && unit.types()
                .isSameType(MemberElements.owner(called).asType(), called.getReturnType())
        ? root(select.getExpression())
        : tree;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
    var outer = method;
    method = unit.element(tree);
    in(tree, () -> super.visitMethod(tree, null));
    method = outer;
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
    in(tree, () -> super.visitLambdaExpression(tree, null));
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
    in(tree, () -> super.visitClass(tree, null));
    return null;
  }

  private void in(Tree tree, Runnable scan) {
    var around = code;
    code = tree;
    scan.run();
    code = around;
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
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (unit.element(tree) instanceof ExecutableElement called
        && !Jdk.declares(called)
        && !called.getModifiers().contains(Modifier.STATIC)) {
      var on =
          tree.getMethodSelect() instanceof MemberSelectTree select
                  && !AttributedFile.isThis(select.getExpression())
              ? root(select.getExpression())
              : null;
      calls.computeIfAbsent(called, _ -> new ArrayList<>()).add(new Call(on, tree, method, code));
      if (on instanceof IdentifierTree && !leaks.by(called) && harmless(tree)) {
        receivers.add(on);
      }
    }
    return super.visitMethodInvocation(tree, null);
  }

  /** An object must not be set up with anything that somebody else could change later. */
  private boolean harmless(MethodInvocationTree tree) {
    return tree.getArguments().stream().allMatch(new TakenAlong(unit)::none);
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void none) {
    var field = unit.element(tree);
    if (field != null && field.getKind() == ElementKind.FIELD) {
      receivers.add(tree.getExpression());
    }
    return super.visitMemberSelect(tree, null);
  }

  /** A reference may be called whenever somebody likes. */
  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void none) {
    var referred = unit.element(tree);
    if (referred != null) {
      calls.computeIfAbsent(referred, _ -> new ArrayList<>()).add(new Call(null, tree, null, code));
    }
    return super.visitMemberReference(tree, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    var element = unit.element(tree);
    if (element != null
        && element.getKind() == ElementKind.LOCAL_VARIABLE
        && (!receivers.contains(tree) || !code.equals(declaredIn.get(element)))) {
      handedOn.computeIfAbsent(element, _ -> new ArrayList<>()).add(tree);
    }
    return null;
  }
}
