package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Set;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.Jdk;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Streams whose elements nobody else has, since the stream makes them: {@code names.map(name -> new
 * Job(name))}. The last step may take each of them, and what is collected of them has no other
 * owner.
 */
record MadeElements(BodyContext body) {
  private static final Set<String> MAKES = Set.of("map", "mapToObj", "generate");
  private static final Set<String> PASSES =
      Set.of(
          "filter",
          "limit",
          "skip",
          "unordered",
          "sorted",
          "peek",
          "takeWhile",
          "dropWhile",
          "parallel",
          "sequential",
          "toList",
          "toArray",
          "findFirst",
          "findAny",
          "min",
          "max");

  boolean in(Tree stream) {
    if (stream instanceof IdentifierTree name) {
      return inVariable(body.unit().element(name));
    }
    if (!(stream instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)
        || !(body.unit().element(call) instanceof ExecutableElement method)
        || !Jdk.declares(method)) {
      return false;
    }
    var name = select.getIdentifier().toString();
    if (name.equals("collect") && call.getArguments().size() == 1) {
      return in(select.getExpression()) || collected(call.getArguments().getFirst());
    }
    return MAKES.contains(name)
        ? makes(call.getArguments().getFirst())
        : PASSES.contains(name) && in(select.getExpression());
  }

  /** Whether the result of a call holds nothing but what its own functions made, for good. */
  boolean only(Tree call, TypeMirror type) {
    return !looks(type) && ownsOneKind(type) && in(call);
  }

  private boolean looks(TypeMirror type) {
    return body.file.typeClasses().looks(type);
  }

  /**
   * {@code Map<String, Job>} and {@code List<Job>}; of two kinds of owners one may be another's.
   */
  private boolean ownsOneKind(TypeMirror type) {
    if (!(type instanceof DeclaredType declared) || declared.getTypeArguments().isEmpty()) {
      return owned(type) || type instanceof javax.lang.model.type.ArrayType;
    }
    var owners =
        declared.getTypeArguments().stream()
            .filter(each -> body.file.typeClasses().of(each) != TypeClass.PLAIN)
            .toList();
    return owners.size() == 1 && owners.stream().allMatch(this::owned);
  }

  private boolean owned(TypeMirror type) {
    return body.file.typeClasses().of(type) == TypeClass.OWNED
        && TypeClasses.element(type) == OwnershipKind.OWNED
        && !body.file.typeClasses().carries(type);
  }

  private boolean inVariable(@Nullable Element stream) {
    var values = stream == null ? List.<ExpressionTree>of() : body.file.sources().of(stream);
    return !values.isEmpty()
        && values.stream().allMatch(each -> !(each instanceof IdentifierTree) && in(each));
  }

  /** {@code Collectors.toMap(Job::id, Job::copy)}: the values are the function's. */
  private boolean collected(ExpressionTree collector) {
    if (!(collector instanceof MethodInvocationTree call)
        || !(body.unit().element(call) instanceof ExecutableElement method)
        || !Jdk.declares(method)) {
      return false;
    }
    var arguments = call.getArguments();
    return switch (method.getSimpleName().toString()) {
      case "toMap", "toUnmodifiableMap", "toConcurrentMap" -> makes(arguments.get(1));
      case "mapping" -> makes(arguments.getFirst());
      case "groupingBy", "partitioningBy", "filtering", "collectingAndThen" ->
          arguments.stream().anyMatch(this::collected);
      default -> false;
    };
  }

  private boolean makes(ExpressionTree function) {
    return new MakingFunction(body).makes(function);
  }
}
