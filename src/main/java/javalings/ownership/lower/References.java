package javalings.ownership.lower;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import java.util.stream.IntStream;
import javalings.ownership.mir.Kind;
import javalings.ownership.rules.Finding;
import javalings.ownership.spec.Jdk;
import javalings.ownership.spec.Members;
import javalings.ownership.spec.Nature;
import javalings.ownership.spec.Passing;
import javalings.ownership.spec.Signature;
import javalings.ownership.spec.Signatures;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeVariable;

/** E0631: a function stands where it would take, or change, what it is only lent. */
final class References {
  private final Lowering body;

  References(Lowering body) {
    this.body = body;
  }

  void check(MemberReferenceTree tree, Descriptor target) {
    if (!(body.unit().element(tree) instanceof ExecutableElement method)) {
      return;
    }
    var shift = unbound(tree, method) ? 1 : 0;
    var signature = body.shared.signatures().of(method);
    var wrong =
        (shift == 1 && clash(target.parameter(0), signature.receiver()))
            || clash(target, method, signature, shift);
    if (wrong) {
      body.shared.findings().add(finding(tree, method));
    } else if (target.use() == Lambdas.Use.ANY && keepsView(target, method, signature, shift)) {
      body.shared.findings().add(Lambdas.escape(body.span(tree)));
    }
  }

  /** A parameter may not ask for more than the caller of the lambda has. */
  void check(LambdaExpressionTree tree, Descriptor target) {
    for (int i = 0; i < tree.getParameters().size(); i++) {
      var element = body.unit().element(tree.getParameters().get(i));
      if (element != null
          && target.parameter(i) == Kind.REF
          && body.shared.natures().marked(element, Kind.REF) == Kind.REFMUT) {
        body.shared.findings().add(exclusive(tree.getParameters().get(i)));
      }
    }
  }

  /** Whether it puts a view, or what contains borrows, where it stays: {@code views::add}. */
  private boolean keepsView(
      Descriptor target, ExecutableElement method, Signature signature, int shift) {
    var given = target.type().getParameterTypes();
    return IntStream.range(0, Math.min(method.getParameters().size(), given.size() - shift))
        .anyMatch(i ->
            keeps(method, signature, i) && body.shared.natures().carries(given.get(i + shift)));
  }

  /** A method of ours that changes an object which can hold borrows may put one into it. */
  private boolean keeps(ExecutableElement method, Signature signature, int index) {
    return Jdk.declares(method)
        ? signature.passing(index) == Passing.KEEP
        : signature.receiver() == Signature.Receiver.MUT
            && body.shared.natures().carries(Members.owner(method).asType());
  }

  /** Whether the method hands out what somebody else owns: {@code map::get}. */
  boolean lends(MemberReferenceTree tree) {
    return body.unit().element(tree) instanceof ExecutableElement method
        && body.shared.signatures().of(method).result() != Signature.Result.VALUE;
  }

  /** Whether the method takes for good what it gets first. */
  boolean takes(MemberReferenceTree tree) {
    return body.unit().element(tree) instanceof ExecutableElement method
        && (unbound(tree, method)
            ? body.shared.signatures().of(method).receiver() == Signature.Receiver.CONSUMED
            : !method.getParameters().isEmpty()
                && takes(method, body.shared.signatures().of(method), 0));
  }

  /** {@code Function.identity()} gives to its callers what they have lent to it. */
  void made(MethodInvocationTree tree, ExecutableElement method, Lambdas.Use by) {
    if (!Jdk.runsFunction(method)
        || by != Lambdas.Use.ANY
        || !method.getModifiers().contains(Modifier.STATIC)) {
      return;
    }
    Descriptor.of(body.unit().type(tree), body.shared, by)
        .filter(target -> target.returns().kind() == Kind.OWNED)
        .ifPresent(_ -> body.shared.findings().add(handsOn(tree, method)));
  }

  /** Whether it puts what it is lent into something that can hold borrows: {@code out::add}. */
  boolean feeds(MemberReferenceTree tree) {
    return body.unit().element(tree) instanceof ExecutableElement method
        && !method.getParameters().isEmpty()
        && keeps(method, body.shared.signatures().of(method), 0)
        && body.shared.natures().carries(body.unit().type(tree.getQualifierExpression()));
  }

  /** Whether the first argument is the object: {@code S::get}. */
  private boolean unbound(MemberReferenceTree tree, ExecutableElement method) {
    Element qualifier = body.unit().element(tree.getQualifierExpression());
    return tree.getMode() == MemberReferenceTree.ReferenceMode.INVOKE
        && !method.getModifiers().contains(Modifier.STATIC)
        && qualifier != null
        && (qualifier.getKind().isClass() || qualifier.getKind().isInterface());
  }

  private static boolean clash(Kind lent, Signature.Receiver receiver) {
    return (lent.borrows() && receiver == Signature.Receiver.CONSUMED)
        || (lent == Kind.REF && receiver == Signature.Receiver.MUT);
  }

  private boolean clash(
      Descriptor target, ExecutableElement method, Signature signature, int shift) {
    for (int i = 0; i < method.getParameters().size(); i++) {
      var lent = target.parameter(i + shift);
      var takes =
          takes(method, signature, i)
              || (target.use() == Lambdas.Use.ANY && wraps(method, signature, i));
      if ((lent.borrows() && takes) || (lent == Kind.REF && signature.passing(i) == Passing.MUT)) {
        return true;
      }
    }
    return false;
  }

  private boolean takes(ExecutableElement method, Signature signature, int index) {
    return switch (signature.passing(index)) {
      case KEEP, SEND -> true;
      case VALUE -> body.shared.natures().of(Signatures.handed(method, index)) == Nature.OWNED;
      case SHARED, MUT, LOOK, ONCE, GIVE, ALL, UNKNOWN -> false;
    };
  }

  /** {@code Optional::of} takes whatever it is. */
  private static boolean wraps(ExecutableElement method, Signature signature, int index) {
    return Jdk.declares(method)
        && signature.passing(index) == Passing.VALUE
        && Signatures.handed(method, index) instanceof TypeVariable;
  }

  private Finding handsOn(MethodInvocationTree tree, ExecutableElement method) {
    return Finding.of(
            "E0631",
            "type mismatch in function arguments",
            body.span(tree),
            "this function gives to its callers what they have only lent to it")
        .help("use the value itself, without `" + method.getSimpleName() + "`");
  }

  private Finding exclusive(VariableTree parameter) {
    return Finding.of(
            "E0631",
            "type mismatch in closure arguments",
            body.span(parameter),
            "asks for an exclusive borrow of what it is only shown")
        .help("change the elements in a `for` loop over their owner, or only look at them here");
  }

  private Finding finding(MemberReferenceTree tree, ExecutableElement method) {
    var name = "`" + method.getSimpleName() + "`";
    return Finding.of(
            "E0631",
            "type mismatch in function arguments",
            body.span(tree),
            name + " would take or change for good what it is only shown here")
        .help(
            "let "
                + name
                + " borrow what it gets (`@Borrowed`), or write a lambda that only looks");
  }
}
