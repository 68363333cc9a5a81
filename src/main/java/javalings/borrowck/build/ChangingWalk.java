package javalings.borrowck.build;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.Set;
import javalings.borrowck.mir.OwnershipKind;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * A call of a chain that ends with a change of what comes through it: {@code
 * jobs.stream().filter(…).forEach(job -> job.run())} borrows the jobs as {@code iter_mut} does.
 */
record ChangingWalk(BodyContext body, Tree tree, ExecutableElement method) {
  private static final Set<String> PASSES =
      Set.of(
          "filter",
          "peek",
          "skip",
          "limit",
          "sorted",
          "distinct",
          "takeWhile",
          "dropWhile",
          "unordered",
          "sequential",
          "parallel",
          "onClose",
          "findFirst",
          "findAny",
          "min",
          "max",
          "toList");
  private static final Set<String> INSIDE = Set.of("map", "flatMap");

  /** How to get the object of the call, and whether to change each of what it has is its use. */
  boolean goesOn(ResultUse purpose) {
    return switch (purpose) {
      case CHANGE_EACH -> passes() || ofOptional();
      case CHANGE -> passes() || ofOptional() || changes();
      case LOOK, LEND, WALK, TAKE -> changes();
    };
  }

  private boolean ofOptional() {
    return ofStream() && OptionalCalls.declare(method);
  }

  private boolean changes() {
    return tree instanceof MethodInvocationTree call
        && (ofStream() || Jdk.steps(method))
        && body.file.changedElements().in(call, method);
  }

  /** Whether what comes out of the call is what its object, a stream, lets through. */
  private boolean passes() {
    var name = method.getSimpleName().toString();
    return ofStream()
        && (PASSES.contains(name)
            || (INSIDE.contains(name)
                && tree instanceof MethodInvocationTree call
                && new OwnParts(body).of(call.getArguments().getFirst())));
  }

  boolean ofStream() {
    return tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && Jdk.declares(method)
        && !method.getModifiers().contains(Modifier.STATIC)
        && (OptionalCalls.declare(method)
            || body.file.typeClasses().looks(body.unit().type(select.getExpression())));
  }

  /** Whether what comes out of the call may be changed. */
  boolean lends(OwnershipSignature signature, ExprResult receiver) {
    return receiver.elements() == OwnershipKind.REFMUT
        ? passes() || shows(signature)
        : receiver.elements() == OwnershipKind.OWNED && shows(signature);
  }

  /** Whether the call shows, of what it has for itself meanwhile, all or a part. */
  private static boolean shows(OwnershipSignature signature) {
    return signature.library()
        && signature.result() == OwnershipSignature.Result.VIEW
        && (signature.receiver() == OwnershipSignature.Receiver.MUT
            || signature.mode(0) == ParameterMode.MUT);
  }

  /** {@code Arrays.stream(jobs)} has the array for itself then. */
  OwnershipSignature ofArray(OwnershipSignature known) {
    var owner = MemberElements.owner(method).getQualifiedName();
    return owner.contentEquals("java.util.Arrays") && method.getSimpleName().contentEquals("stream")
        ? known.changingFirst()
        : known.toChange();
  }
}
