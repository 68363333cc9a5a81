package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.Set;

/**
 * Streams whose elements nobody else has, since the stream makes them: {@code names.map(name -> new
 * Job(name))}. The last step may take each of them.
 */
final class MadeElements {
  private static final Set<String> MAKES = Set.of("map", "mapToObj", "generate");
  private static final Set<String> PASSES = Set.of("filter", "limit", "skip", "unordered");

  private MadeElements() {}

  static boolean in(Tree stream) {
    if (!(stream instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return false;
    }
    var name = select.getIdentifier().toString();
    return MAKES.contains(name)
        ? makes(call.getArguments().getFirst())
        : PASSES.contains(name) && in(select.getExpression());
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
