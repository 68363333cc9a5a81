package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Streams whose elements nobody else has, since the stream makes them: {@code names.map(name -> new
 * Job(name))}. The last step may take each of them.
 */
record MadeElements(BodyContext body) {
  private static final Set<String> MAKES = Set.of("map", "mapToObj", "generate");
  private static final Set<String> PASSES = Set.of("filter", "limit", "skip", "unordered");

  boolean in(Tree stream) {
    if (stream instanceof IdentifierTree name) {
      return inVariable(body.unit().element(name));
    }
    if (!(stream instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return false;
    }
    var name = select.getIdentifier().toString();
    return MAKES.contains(name)
        ? makes(call.getArguments().getFirst())
        : PASSES.contains(name) && in(select.getExpression());
  }

  private boolean inVariable(@Nullable Element stream) {
    var values = stream == null ? List.<ExpressionTree>of() : body.file.sources().of(stream);
    return !values.isEmpty()
        && values.stream().allMatch(each -> !(each instanceof IdentifierTree) && in(each));
  }

  private static boolean makes(ExpressionTree function) {
    return switch (function) {
      case LambdaExpressionTree lambda -> lambda.getBody() instanceof NewClassTree;
      case MemberReferenceTree reference ->
          reference.getMode() == MemberReferenceTree.ReferenceMode.NEW;
      default -> false;
    };
  }
}
