package javalings.shape;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which methods of a file call which, told apart by name and number of arguments. */
final class CallsByName {

  /** A method reference goes to methods with any number of parameters. */
  private static final int ANY = -1;

  private final List<MethodTree> methods;

  /** A call as it stands in the source. */
  record Call(String name, int arguments, Tree at) {}

  CallsByName(List<MethodTree> methods) {
    this.methods = methods;
  }

  /** The calls in a method's body, in the order of the text. */
  static List<Call> in(MethodTree method) {
    var calls = new ArrayList<Call>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
        calls.add(new Call(name(call.getMethodSelect()), call.getArguments().size(), call));
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public @Nullable Void visitMemberReference(
          MemberReferenceTree reference, @Nullable Void none) {
        calls.add(new Call(reference.getName().toString(), ANY, reference));
        return super.visitMemberReference(reference, null);
      }
    }.scan(method.getBody(), null);
    return calls;
  }

  /** The method and everything in the file that it comes to. */
  Set<MethodTree> reachedFrom(MethodTree method) {
    var reached = new LinkedHashSet<MethodTree>();
    reach(method, reached);
    return reached;
  }

  private void reach(MethodTree method, Set<MethodTree> reached) {
    if (reached.add(method)) {
      in(method).forEach(call -> targets(call).forEach(next -> reach(next, reached)));
    }
  }

  /** The calls, in what a method comes to, that lead back to it. */
  List<Call> backTo(MethodTree method) {
    return reachedFrom(method).stream()
        .flatMap(reached -> in(reached).stream())
        .filter(call -> targets(call).contains(method))
        .toList();
  }

  private List<MethodTree> targets(Call call) {
    return methods.stream()
        .filter(method -> method.getName().contentEquals(call.name()))
        .filter(
            method -> call.arguments() == ANY || call.arguments() == method.getParameters().size())
        .toList();
  }

  private static String name(ExpressionTree select) {
    return switch (select) {
      case IdentifierTree it -> it.getName().toString();
      case MemberSelectTree it -> it.getIdentifier().toString();
      default -> "";
    };
  }
}
