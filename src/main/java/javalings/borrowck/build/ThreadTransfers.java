package javalings.borrowck.build;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javalings.borrowck.infer.SelfLeaks;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.Observation;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * An object that goes to another thread must belong to it, never change, or be guarded, and so must
 * the statics that its code uses. Owners and collections are followed by their moves and loans;
 * this is about ordinary objects.
 */
final class ThreadTransfers implements SentCode.Visitor {
  private final BodyContext body;
  private final Set<Element> reported = new HashSet<>();
  private MirSpan site = new MirSpan(0, 0);

  ThreadTransfers(BodyContext body) {
    this.body = body;
  }

  /**
   * An argument goes to a thread, or to a method that may hand it to one.
   *
   * @param alone whether one thread gets it, and not several
   */
  void sent(ExpressionTree argument, boolean alone) {
    at(argument).sent(argument, alone);
  }

  /** {@code thread.start()}, {@code task.fork()}. */
  void started(MethodInvocationTree tree, ExecutableElement method) {
    if (tree.getMethodSelect() instanceof MemberSelectTree select && starts(method)) {
      at(select.getExpression()).started(select.getExpression());
    }
  }

  private boolean starts(ExecutableElement method) {
    var owner = MemberElements.owner(method);
    return (method.getSimpleName().contentEquals("start") && inherits(owner, "java.lang.Thread"))
        || (method.getSimpleName().contentEquals("fork")
            && inherits(owner, "java.util.concurrent.ForkJoinTask"));
  }

  private boolean inherits(TypeElement type, String name) {
    var types = body.unit().types();
    var above = body.unit().elements().getTypeElement(name);
    return types.isSubtype(types.erasure(type.asType()), types.erasure(above.asType()));
  }

  /** Whether a function gets to a thread by way of another function, or of a queue of work. */
  boolean handsOn(CallBuilder call, int index, ExpressionTree argument) {
    return new WorkQueues(body).get(call, argument) || passedOn(call, index);
  }

  /** {@code Consumer<Runnable> start = r -> new Thread(r).start();} */
  private boolean passedOn(CallBuilder call, int index) {
    var function = body.unit().element(call.receiver().tree());
    return function != null
        && Jdk.runsFunction(call.method())
        && body.file.sources().of(function).stream()
            .anyMatch(each -> each instanceof LambdaExpressionTree it && sends(it, index));
  }

  private boolean sends(LambdaExpressionTree lambda, int index) {
    var parameters = lambda.getParameters();
    var element = index < parameters.size() ? body.unit().element(parameters.get(index)) : null;
    return element != null && body.file.parameterModes().sends(element);
  }

  private SentCode at(Tree argument) {
    reported.clear();
    site = body.span(argument);
    return new SentCode(body.file, this);
  }

  /**
   * A lambda that several threads call at a time must not change its captures (rayon: {@code Fn}).
   */
  void shared(ExprResult expr) {
    if (expr.carrier() && expr.kind() == OwnershipKind.REFMUT) {
      body.observe(new Observation.ChangedByThreads(body.span(expr.tree())));
    }
  }

  @Override
  public void global(Element field, Tree at) {
    var sync = body.file.sync();
    if (sync.exposedStatic(field)) {
      var type = field.asType();
      refuse(field, type, sync.changes(field) ? field : sync.exposed(type), at);
    }
  }

  @Override
  public void object(Element element, Tree whole, Tree at, boolean alone) {
    if (AttributedFile.variable(element)) {
      if (!declaredInside(element, whole)
          && !handedOver(element, whole)
          && !(alone && givenAway(element, whole))) {
        judge(element, at);
      }
    } else if (AttributedFile.isThis(at)
        || element.getKind() == ElementKind.FIELD
        || element.getKind() == ElementKind.METHOD) {
      member(element, whole, at);
    }
  }

  /** A spliterator is made to be given to a task, which goes on with its part alone. */
  private static boolean handedOver(Element element, Tree whole) {
    return !(whole instanceof LambdaExpressionTree || whole instanceof MemberReferenceTree)
        && element.asType() instanceof DeclaredType type
        && type.asElement().getSimpleName().contentEquals("Spliterator");
  }

  @Override
  public void part(Element field, Tree at) {
    judge(field, at);
  }

  @Override
  public void given(ExecutableElement constructor, int index, ExpressionTree argument) {
    new SharedCollections(body)
        .changing(constructor, index, argument, site)
        .ifPresent(field -> refuse(field, body.unit().type(argument), field, argument));
  }

  /** A member of an object around: of this one, or of one around an inner class. */
  private void member(Element element, Tree whole, Tree at) {
    var self = body.variables.selfType();
    var owner = element instanceof TypeElement type ? type : enclosing(element);
    if (owner == null) {
      return;
    }
    if (self != null && body.unit().members(self).contains(element)) {
      owner = self;
    }
    var declared = body.unit().declaration(owner);
    if (declared == null || !body.span(whole).contains(body.span(declared))) {
      refuse(owner, owner.asType(), body.file.sync().exposed(owner.asType()), at);
    }
  }

  private static @Nullable TypeElement enclosing(Element member) {
    return member.getEnclosingElement() instanceof TypeElement type ? type : null;
  }

  private void judge(Element element, Tree at) {
    var types = new ArrayList<TypeMirror>();
    var known = all(body.file.sources().of(element), types, 4);
    if (!known) {
      types.clear();
      body.file.sync().mayBe(element.asType()).forEach(types::add);
    }
    for (var type : types) {
      var exposed = body.file.sync().exposed(type);
      if (exposed != null && !(Jdk.declares(exposed) && body.file.sync().guarded(element))) {
        refuse(element, type, exposed, at);
      }
    }
    if (body.file.sync().changedInside(element)) {
      refuse(element, element.asType(), element, at);
    }
  }

  /** The classes of the objects that an expression may give; whether these are all. */
  private boolean made(@Nullable Tree value, List<TypeMirror> types, int depth) {
    return switch (value) {
      case ParenthesizedTree inner -> made(inner.getExpression(), types, depth);
      case TypeCastTree cast -> made(cast.getExpression(), types, depth);
      case ConditionalExpressionTree choice ->
          all(List.of(choice.getTrueExpression(), choice.getFalseExpression()), types, depth);
      case NewClassTree made when made.getClassBody() == null -> types.add(body.unit().type(made));
      case MethodInvocationTree call when depth > 0 -> {
        var called = body.unit().element(call);
        yield called != null && all(body.file.sources().results(called), types, depth - 1);
      }
      case null, default -> false;
    };
  }

  private boolean all(List<ExpressionTree> values, List<TypeMirror> types, int depth) {
    var known = !values.isEmpty();
    for (var each : values) {
      known = made(each, types, depth) && known;
    }
    return known;
  }

  private boolean declaredInside(Element element, Tree whole) {
    var declaration = body.unit().declaration(element);
    return declaration != null && body.span(whole).contains(body.span(declaration));
  }

  /** An object that was made for the thread, and that nobody else mentions. */
  private boolean givenAway(Element element, Tree whole) {
    var sources = body.file.sources();
    var declared = body.unit().declaration(element);
    return declared != null
        && sources.of(element).size() == 1
        && isFresh(sources.of(element).getFirst())
        && !sources.repeats(site, body.span(declared))
        && sources.mentions(element) == count(element, whole);
  }

  /** Whether an expression makes an object that nobody else has: also {@code names.iterator()}. */
  private boolean isFresh(ExpressionTree value) {
    return switch (value) {
      case NewClassTree made -> !leaksItself(made);
      case MethodInvocationTree call ->
          body.unit().element(call) instanceof ExecutableElement method
              && Jdk.declares(method)
              && body.file.typeClasses().of(body.unit().type(call)) == TypeClass.VIEW;
      default -> false;
    };
  }

  /** Whether a constructor hands out the object that it makes. */
  private boolean leaksItself(NewClassTree made) {
    return body.unit().element(made) instanceof ExecutableElement constructor
        && new SelfLeaks(body.unit()).whileMade(constructor);
  }

  private int count(Element element, Tree in) {
    var found = new int[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
        found[0] += element.equals(body.unit().element(name)) ? 1 : 0;
        return null;
      }
    }.scan(in, null);
    return found[0];
  }

  private void refuse(Element what, TypeMirror type, @Nullable Element because, Tree at) {
    if (because == null || !reported.add(what)) {
      return;
    }
    var variable = because.equals(what);
    var itself = type instanceof DeclaredType declared && because.equals(declared.asElement());
    body.observe(
        new Observation.SentUnsynchronized(
            body.span(at),
            variable ? what.getSimpleName().toString() : AttributedFile.name(type),
            variable,
            itself ? Optional.empty() : Optional.of(changing(because))));
  }

  private String changing(Element exposed) {
    var name = "`" + exposed.getSimpleName() + "`";
    return body.file.sync().changedInside(exposed) ? "what is in " + name : name;
  }
}
