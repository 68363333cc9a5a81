package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.DeclaredAnnotations;
import javalings.jdk.OwnershipSignature;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Functions that go from something to a part of it: {@code team -> team.members.stream()}, {@code
 * Map.Entry::getValue}. A call that has the whole for itself has its parts, too.
 */
record OwnParts(BodyContext body) {

  boolean of(ExpressionTree function) {
    return switch (function) {
      case LambdaExpressionTree lambda ->
          lambda.getParameters().size() == 1
              && lambda.getBody() instanceof ExpressionTree result
              && leads(result, body.unit().element(lambda.getParameters().getFirst()));
      case MemberReferenceTree reference ->
          body.unit().element(reference) instanceof ExecutableElement method && looksInside(method);
      default -> false;
    };
  }

  private boolean leads(ExpressionTree result, @Nullable Element whole) {
    return switch (result) {
      case ParenthesizedTree inner -> leads(inner.getExpression(), whole);
      case IdentifierTree name -> whole != null && whole.equals(body.unit().element(name));
      case MemberSelectTree field -> ownsItsOwn(field) && leads(field.getExpression(), whole);
      case MethodInvocationTree call ->
          call.getMethodSelect() instanceof MemberSelectTree select
              && body.unit().element(call) instanceof ExecutableElement method
              && looksInside(method)
              && leads(select.getExpression(), whole);
      default -> false;
    };
  }

  private boolean ownsItsOwn(Tree field) {
    return DeclaredAnnotations.elements(body.unit().type(field)) == OwnershipKind.OWNED;
  }

  private boolean looksInside(ExecutableElement method) {
    var signature = body.file.signatures().of(method);
    return signature.library()
        && signature.parameters().isEmpty()
        && (signature.result() == OwnershipSignature.Result.ELEMENT
            || signature.result() == OwnershipSignature.Result.VIEW);
  }
}
