package javalings.ownership.lower;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Mode;
import javalings.ownership.spec.Jdk;
import javalings.ownership.spec.Members;
import javalings.ownership.spec.Nature;
import javalings.ownership.spec.Signature;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Lowers calls of methods and constructors: the receiver, the arguments, the call, its result. */
final class Calls {
  private final Lowering body;
  private final Arguments arguments;

  Calls(Lowering body) {
    this.body = body;
    arguments = new Arguments(body);
  }

  /** What an element is wanted for: Java's {@code get} is Rust's {@code get_mut} as well. */
  enum Purpose {
    LOOK,
    CHANGE,
    /** To be handed to a method which says that it changes what it borrows. */
    LEND,
    /** To be walked through. */
    WALK,
    /** To be had for good. */
    TAKE
  }

  Term method(MethodInvocationTree tree) {
    return method(tree, Purpose.LOOK);
  }

  Term method(MethodInvocationTree tree, Purpose purpose) {
    if (!(body.unit().element(tree) instanceof ExecutableElement method)) {
      tree.getArguments()
          .forEach(each -> body.operations.read(body.expressions.lower(each), Cause.PLAIN));
      return Term.none(tree);
    }
    body.bounds.call(tree, method);
    body.lambdas.made(tree, method);
    var known = body.shared.signatures().of(method);
    var ends = Optionals.declare(method) && new Optionals(body).wanted(tree, method, purpose);
    var receiver = ends ? given(tree) : receiver(tree, method, known);
    var apart = takesApart(receiver, known) || (ends && Optionals.owns(receiver));
    var signature = apart ? known.takenApart() : signature(tree, known, receiver, purpose);
    var call = new Call(body, tree, method, signature, receiver);
    call.receive(receive(receiver, method, signature));
    arguments.pass(call, tree.getArguments());
    return call.finish();
  }

  private Signature signature(
      MethodInvocationTree tree, Signature known, Term receiver, Purpose purpose) {
    var lent = body.shared.natures().of(body.unit().type(tree)) == Nature.LENT;
    if (purpose == Purpose.LEND && lent && known.result() == Signature.Result.ELEMENT) {
      // Who borrows a list in a list exclusively borrows the outer one; a part only looks into it.
      return receiver.kind() == Kind.VIEW ? known.lending() : known.toChange().lending();
    }
    if (purpose == Purpose.WALK) {
      return lent && known.result() == Signature.Result.ELEMENT ? known.lending() : known;
    }
    if (purpose == Purpose.CHANGE && lent && !readOnly(receiver)) {
      return known.toChange();
    }
    var looks = purpose == Purpose.LOOK || purpose == Purpose.TAKE;
    return !looks && changesThrough(tree, known) ? known.toChange() : known;
  }

  /** A list in a list that is only lent is changed all the same, as Java programs do. */
  private static boolean readOnly(Term outer) {
    return !outer.kind().moves() || (outer.place() != null && outer.place().throughSharedBorrow());
  }

  /** Whether to change the result is to change what the call looks into. */
  private boolean changesThrough(MethodInvocationTree tree, Signature signature) {
    var nature = body.shared.natures().of(body.unit().type(tree));
    return signature.result() == Signature.Result.VIEW
        ? !body.shared.natures().looks(body.unit().type(tree))
        : nature == Nature.OWNED;
  }

  /** Whether a container that nobody else has gives up what it holds. */
  private boolean takesApart(Term receiver, Signature signature) {
    return signature.result() == Signature.Result.ELEMENT
        && signature.receiver() == Signature.Receiver.SHARED
        && receiver.kind() == Kind.OWNED
        && receiver.elements() == Kind.OWNED
        && body.operations.isTemporary(receiver);
  }

  private Term given(MethodInvocationTree tree) {
    return tree.getMethodSelect() instanceof MemberSelectTree select
        ? body.expressions.given(select.getExpression())
        : Term.none(tree);
  }

  private Term receiver(MethodInvocationTree tree, ExecutableElement method, Signature signature) {
    if (method.getModifiers().contains(Modifier.STATIC)
        || method.getKind() == ElementKind.CONSTRUCTOR) {
      return Term.none(tree);
    }
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      return Expressions.isThis(select.getExpression())
          ? body.variables.owner(select.getExpression())
          : body.expressions.place(
              select.getExpression(),
              signature.receiver() == Signature.Receiver.MUT && !Jdk.steps(method)
                  ? Mode.MUT
                  : Mode.SHARED);
    }
    return body.variables.owner(method, tree.getMethodSelect());
  }

  /** What the call does to its object; the result is what it holds of it while it runs. */
  private Term receive(Term receiver, ExecutableElement method, Signature signature) {
    if (receiver.place() == null || (receiver.kind() == Kind.COPY)) {
      body.operations.dereference(receiver);
      body.operations.read(receiver, Cause.PLAIN);
      return Term.none(receiver.tree());
    }
    body.operations.dereference(receiver);
    if (receiver.carrier()) {
      return called(receiver);
    }
    var name = method.getSimpleName().toString();
    return switch (signature.receiver()) {
      case CONSUMED -> consumed(receiver, name);
      case MUT -> changed(receiver, name);
      case SHARED, FREE -> looked(receiver, signature, name);
    };
  }

  /** A lambda: one that changes what it captured is called exclusively, one that ends it, once. */
  private Term called(Term lambda) {
    return lambda.kind() == Kind.REFMUT
        ? body.operations.borrow(lambda, Mode.TWO_PHASE, body.span(lambda.tree()), Cause.PLAIN)
        : body.operations.take(lambda, Cause.of(Cause.Why.RECEIVER, "call"));
  }

  private Term consumed(Term receiver, String name) {
    var cause =
        name.equals("close") ? Cause.of(Cause.Why.CLOSE) : Cause.of(Cause.Why.RECEIVER, name);
    return receiver.nature() == Nature.OWNED
        ? body.operations.takeOwned(receiver, cause)
        : body.operations.take(receiver, cause);
  }

  private Term changed(Term receiver, String name) {
    var cause = Cause.of(Cause.Why.RECEIVER, name);
    if (receiver.kind() == Kind.VIEW) {
      // An iterator, or a part of a collection, that Java would let anybody change through.
      return body.operations.take(receiver, cause);
    }
    return body.operations.borrow(receiver, Mode.TWO_PHASE, body.span(receiver.tree()), cause);
  }

  private Term looked(Term receiver, Signature signature, String name) {
    var keeps = signature.result() == Signature.Result.VIEW && receiver.nature() == Nature.LENT;
    var cause = keeps ? Cause.of(Cause.Why.ALIAS, name) : Cause.of(Cause.Why.RECEIVER, name);
    return body.operations.borrow(receiver, Mode.SHARED, body.span(receiver.tree()), cause);
  }

  Term creation(NewClassTree tree) {
    if (tree.getClassBody() != null) {
      new InnerClasses(body).check(tree.getClassBody());
    }
    if (!(body.unit().element(tree) instanceof ExecutableElement constructor)) {
      return Term.none(tree);
    }
    if (tree.getEnclosingExpression() == null) {
      body.escapes.inner(Members.owner(constructor), tree);
    }
    var signature = body.shared.signatures().of(constructor);
    var call = new Call(body, tree, constructor, signature, Term.none(tree));
    arguments.pass(call, tree.getArguments());
    new InnerClasses(body).captured(tree, constructor).forEach(call::captures);
    return call.finish();
  }
}
