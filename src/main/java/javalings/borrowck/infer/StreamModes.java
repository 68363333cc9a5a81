package javalings.borrowck.infer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.Jdk;
import javax.lang.model.element.ExecutableElement;

/**
 * Whether the steps of a stream run in several threads: the last {@code parallel()} or {@code
 * sequential()} of a chain of calls is for all of them, also for those before it.
 */
final class StreamModes {
  private final AttributedFile unit;
  private final Map<Tree, Boolean> parallel = new HashMap<>();

  StreamModes(AttributedFile unit) {
    this.unit = unit;
  }

  /** The outermost call of a chain has to come first. */
  void add(MethodInvocationTree outermost) {
    if (parallel.containsKey(outermost)) {
      return;
    }
    for (ExpressionTree at = outermost; at instanceof MethodInvocationTree call; at = below(call)) {
      var mode = mode(call);
      if (mode.isPresent()) {
        spread(outermost, mode.get());
        return;
      }
    }
  }

  private Optional<Boolean> mode(MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)
        || !call.getArguments().isEmpty()) {
      return Optional.empty();
    }
    var name = select.getIdentifier().toString();
    return (name.equals("parallel") || name.equals("sequential"))
            && unit.element(call) instanceof ExecutableElement method
            && Jdk.declares(method)
        ? Optional.of(name.equals("parallel"))
        : Optional.empty();
  }

  private void spread(MethodInvocationTree outermost, boolean mode) {
    for (ExpressionTree at = outermost; at instanceof MethodInvocationTree call; at = below(call)) {
      parallel.put(call, mode);
    }
  }

  private static ExpressionTree below(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getExpression()
        : call.getMethodSelect();
  }

  /** Whether the chain of a call says so; nothing, if it does not tell. */
  Optional<Boolean> of(Tree call) {
    return Optional.ofNullable(parallel.get(call));
  }
}
