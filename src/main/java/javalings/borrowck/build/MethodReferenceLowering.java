package javalings.borrowck.build;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.stream.IntStream;
import javalings.borrowck.mir.Observation;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeVariable;

/** E0631: a function stands where it would take, or change, what it is only lent. */
final class MethodReferenceLowering {
  private final BodyContext body;

  MethodReferenceLowering(BodyContext body) {
    this.body = body;
  }

  void check(MemberReferenceTree tree, FunctionDescriptor target) {
    if (!(body.unit().element(tree) instanceof ExecutableElement method)) {
      return;
    }
    var shift = unbound(tree, method) ? 1 : 0;
    var signature = body.file.signatures().of(method);
    var wrong =
        (shift == 1 && clash(target.parameter(0), signature.receiver()))
            || clash(target, method, signature, shift);
    if (wrong) {
      body.observe(new Observation.FunctionMismatch.TakesLent(body.span(tree), named(method)));
    } else if (!target.use().ofJdk() && keepsView(target, method, signature, shift)) {
      body.observe(new Observation.KeptByLambda(body.span(tree)));
    }
  }

  /** A parameter may not ask for more than the caller of the lambda has. */
  void check(LambdaExpressionTree tree, FunctionDescriptor target) {
    for (int i = 0; i < tree.getParameters().size(); i++) {
      var element = body.unit().element(tree.getParameters().get(i));
      if (element != null
          && target.parameter(i) == OwnershipKind.REF
          && body.file.typeClasses().marked(element, OwnershipKind.REF) == OwnershipKind.REFMUT) {
        body.observe(
            new Observation.FunctionMismatch.AsksForExclusive(
                body.span(tree.getParameters().get(i))));
      }
    }
  }

  /** Whether it puts a view, or what contains borrows, where it stays: {@code views::add}. */
  private boolean keepsView(
      FunctionDescriptor target,
      ExecutableElement method,
      OwnershipSignature signature,
      int shift) {
    var given = target.type().getParameterTypes();
    return IntStream.range(0, Math.min(method.getParameters().size(), given.size() - shift))
        .anyMatch(i ->
            keeps(method, signature, i) && body.file.typeClasses().carries(given.get(i + shift)));
  }

  /** A method of ours that changes an object which can hold borrows may put one into it. */
  private boolean keeps(ExecutableElement method, OwnershipSignature signature, int index) {
    return Jdk.declares(method)
        ? signature.mode(index) == ParameterMode.KEEP
        : signature.receiver() == OwnershipSignature.Receiver.MUT
            && body.file.typeClasses().carries(MemberElements.owner(method).asType());
  }

  /** Whether the method returns a borrow, and no value of its own: {@code map::get}. */
  boolean lends(MemberReferenceTree tree) {
    return body.unit().element(tree) instanceof ExecutableElement method
        && body.file.signatures().of(method).result() != OwnershipSignature.Result.VALUE;
  }

  /** Whether the method takes for good what it gets first. */
  boolean takes(MemberReferenceTree tree) {
    return body.unit().element(tree) instanceof ExecutableElement method
        && (unbound(tree, method)
            ? body.file.signatures().of(method).receiver() == OwnershipSignature.Receiver.CONSUMED
            : !method.getParameters().isEmpty()
                && takes(method, body.file.signatures().of(method), 0));
  }

  /** {@code Function.identity()} gives to its callers what they have lent to it. */
  void made(MethodInvocationTree tree, ExecutableElement method, LambdaCallerKind by) {
    if (!Jdk.runsFunction(method)
        || by != LambdaCallerKind.ANY
        || !method.getModifiers().contains(Modifier.STATIC)) {
      return;
    }
    FunctionDescriptor.of(body.unit().type(tree), body.file, by)
        .filter(target -> target.returns().kind() == OwnershipKind.OWNED)
        .ifPresent(_ ->
            body.observe(
                new Observation.FunctionMismatch.HandsOnLent(body.span(tree), named(method))));
  }

  /** Whether it puts what it is lent into something that can hold borrows: {@code out::add}. */
  boolean feeds(MemberReferenceTree tree) {
    return body.unit().element(tree) instanceof ExecutableElement method
        && !method.getParameters().isEmpty()
        && keeps(method, body.file.signatures().of(method), 0)
        && body.file.typeClasses().carries(body.unit().type(tree.getQualifierExpression()));
  }

  /** Whether the first argument is the object: {@code S::get}. */
  private boolean unbound(MemberReferenceTree tree, ExecutableElement method) {
    Element qualifier = body.unit().element(tree.getQualifierExpression());
    return tree.getMode() == MemberReferenceTree.ReferenceMode.INVOKE
        && !method.getModifiers().contains(Modifier.STATIC)
        && qualifier != null
        && (qualifier.getKind().isClass() || qualifier.getKind().isInterface());
  }

  private static boolean clash(OwnershipKind lent, OwnershipSignature.Receiver receiver) {
    return (lent.borrows() && receiver == OwnershipSignature.Receiver.CONSUMED)
        || (lent == OwnershipKind.REF && receiver == OwnershipSignature.Receiver.MUT);
  }

  private boolean clash(
      FunctionDescriptor target,
      ExecutableElement method,
      OwnershipSignature signature,
      int shift) {
    for (int i = 0; i < method.getParameters().size(); i++) {
      var lent = target.parameter(i + shift);
      var takes =
          takes(method, signature, i)
              || (target.use() == LambdaCallerKind.ANY && wraps(method, signature, i));
      if ((lent.borrows() && takes)
          || (lent == OwnershipKind.REF && signature.mode(i) == ParameterMode.MUT)) {
        return true;
      }
    }
    return false;
  }

  private boolean takes(ExecutableElement method, OwnershipSignature signature, int index) {
    return switch (signature.mode(index)) {
      case KEEP, SEND, REPEAT -> true;
      case VALUE ->
          IdentityCalls.drops(method)
              || body.file.typeClasses().of(OwnershipSignatures.handed(method, index))
                  == TypeClass.OWNED;
      case SHARED, MUT, LOOK, ONCE, GIVE, ALL, UNKNOWN -> false;
    };
  }

  /** {@code Optional::of} takes whatever it is. */
  private static boolean wraps(ExecutableElement method, OwnershipSignature signature, int index) {
    return Jdk.declares(method)
        && signature.mode(index) == ParameterMode.VALUE
        && OwnershipSignatures.handed(method, index) instanceof TypeVariable;
  }

  private static String named(ExecutableElement method) {
    return method.getSimpleName().toString();
  }
}
