package javalings.borrowck.build;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashSet;
import java.util.Set;
import javalings.borrowck.infer.ValueSources;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Which calls run the functions that they are given in several threads. */
final class ParallelStreams {
  private static final Set<String> ARRAYS = Set.of("parallelSetAll", "parallelPrefix");
  private final BodyContext body;
  private final ValueSources sources;
  private final Set<Element> seen = new HashSet<>();

  ParallelStreams(BodyContext body) {
    this.body = body;
    sources = body.file.sources();
  }

  boolean run(Tree call, ExecutableElement method) {
    if (!Jdk.declares(method) || !(call instanceof MethodInvocationTree invocation)) {
      return false;
    }
    var owner = MemberElements.owner(method);
    if (body.file.typeClasses().looks(owner.asType())) {
      return sources
          .parallel(call)
          .orElseGet(() ->
              invocation.getMethodSelect() instanceof MemberSelectTree select
                  && parallel(select.getExpression()));
    }
    var name = method.getSimpleName().toString();
    return switch (owner.getQualifiedName().toString()) {
      case "java.util.Arrays" -> ARRAYS.contains(name);
      case "java.util.concurrent.ConcurrentHashMap" -> threshold(method);
      default -> false;
    };
  }

  /** {@code map.forEach(parallelismThreshold, ...)} */
  private static boolean threshold(ExecutableElement method) {
    return method.getParameters().size() > 1
        && method.getParameters().getFirst().asType().getKind() == TypeKind.LONG;
  }

  /** Whether a stream may have been told to use several threads, wherever that was. */
  private boolean parallel(@Nullable Tree stream) {
    return switch (stream) {
      case ParenthesizedTree inner -> parallel(inner.getExpression());
      case ConditionalExpressionTree choice ->
          parallel(choice.getTrueExpression()) || parallel(choice.getFalseExpression());
      case IdentifierTree name -> variable(body.unit().element(name));
      case MethodInvocationTree call -> made(call);
      case null, default -> false;
    };
  }

  private boolean variable(@Nullable Element element) {
    return element != null
        && seen.add(element)
        && (sources.of(element).stream().anyMatch(this::parallel)
            || (body.unit().declaration(element) instanceof VariableTree declared
                && parallel(declared.getInitializer())));
  }

  private boolean made(MethodInvocationTree call) {
    if (!(body.unit().element(call) instanceof ExecutableElement method)) {
      return false;
    }
    if (!Jdk.declares(method)) {
      return seen.add(method) && sources.results(method).stream().anyMatch(this::parallel);
    }
    return switch (method.getSimpleName().toString()) {
      case "parallel", "parallelStream" -> true;
      case "sequential" -> false;
      case "concat" -> call.getArguments().stream().anyMatch(this::parallel);
      default ->
          call.getArguments().stream().anyMatch(this::mayBeTrue)
              || (call.getMethodSelect() instanceof MemberSelectTree select
                  && parallel(select.getExpression()));
    };
  }

  /** {@code StreamSupport.stream(spliterator, true)} */
  private boolean mayBeTrue(Tree flag) {
    return body.unit().type(flag).getKind() == TypeKind.BOOLEAN
        && !(flag instanceof LiteralTree literal && Boolean.FALSE.equals(literal.getValue()));
  }
}
