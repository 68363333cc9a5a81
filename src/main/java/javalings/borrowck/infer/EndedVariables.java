package javalings.borrowck.infer;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import java.util.List;
import java.util.function.Consumer;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.FileVisitor;
import javalings.borrowck.spec.JdkSignatures;
import javalings.jdk.OwnershipSignature;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the variables of a file whose values it ends: by {@code close()}, or with a {@code try}.
 */
final class EndedVariables extends FileVisitor {
  private final AttributedFile unit;
  private final JdkSignatures jdk;
  private final Consumer<Element> found;

  EndedVariables(AttributedFile unit, JdkSignatures jdk, Consumer<Element> found) {
    super(List.of(MethodInvocationTree.class, TryTree.class));
    this.unit = unit;
    this.jdk = jdk;
    this.found = found;
  }

  private void ended(Tree tree) {
    var element = tree instanceof IdentifierTree name ? unit.element(name) : null;
    if (element != null && AttributedFile.variable(element)) {
      found.accept(element);
    }
  }

  private boolean ends(ExecutableElement method) {
    return jdk.declares(method)
        ? jdk.of(method).receiver() == OwnershipSignature.Receiver.CONSUMED
        : jdk.closes(method);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (tree.getMethodSelect() instanceof MemberSelectTree select
        && unit.element(tree) instanceof ExecutableElement method
        && ends(method)) {
      ended(select.getExpression());
    }
    return null;
  }

  /** {@code try (in)} closes what it names. */
  @Override
  public @Nullable Void visitTry(TryTree tree, @Nullable Void none) {
    tree.getResources().forEach(this::ended);
    return null;
  }
}
