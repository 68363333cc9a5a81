package javalings.borrowck.build;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.UnaryTree;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.Jdk;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Lowers calls of methods and constructors: the receiver, the arguments, the call, its result. */
final class CallLowering {
  private final BodyContext body;
  private final ArgumentLowering arguments;
  private final EscapeDetection escapes;
  private final IntFactLowering intFacts;
  private final ReceiverLowering receivers;

  CallLowering(BodyContext body, LambdaLowering lambdas) {
    this.body = body;
    arguments = new ArgumentLowering(body, lambdas);
    escapes = new EscapeDetection(body);
    intFacts = new IntFactLowering(body);
    receivers = new ReceiverLowering(body);
  }

  ExprResult method(MethodInvocationTree tree, ResultUse purpose, LambdaCallerKind caller) {
    if (!(body.unit().element(tree) instanceof ExecutableElement method)) {
      tree.getArguments()
          .forEach(each -> body.values.read(body.expressions().lower(each), SourceInfo.PLAIN));
      return ExprResult.none(tree);
    }
    if (IdentityCalls.returnsArgument(method)) {
      return identity(tree, purpose);
    }
    if (IdentityCalls.casts(method)) {
      return new Downcasts(body).cast(tree.getArguments().getFirst(), tree);
    }
    if (IdentityCalls.moves(method)) {
      return arguments.moving(tree.getArguments().getFirst()).at(tree);
    }
    intFacts.call(tree, method);
    if (!body.file.takers().has(tree)) {
      new MethodReferenceLowering(body).made(tree, method, caller);
    }
    var known = changing(tree, method, taking(tree, method, body.file.signatures().of(method)));
    var ends = OptionalCalls.gives(method) && new OptionalCalls(body).wanted(tree, method, purpose);
    var receiver =
        ends ? given(tree) : receiver(tree, method, forIts(purpose, tree, known, method), purpose);
    escapes.cloned(receiver, method, tree);
    if (receiver.runsOnce() && OptionalCalls.declare(method)) {
      handsOver(receiver, tree);
    }
    var apart = takesApart(receiver, known) || (ends && OptionalCalls.owns(receiver));
    var signature = apart ? known.takenApart() : signature(tree, known, receiver, purpose, method);
    var call = new CallBuilder(body, tree, method, signature, receiver);
    if (countsFirst(tree)) {
      arguments.pass(call, tree.getArguments());
      call.receive(receivers.receive(receiver, method, signature));
    } else {
      call.receive(receivers.receive(receiver, method, signature));
      arguments.pass(call, tree.getArguments());
    }
    arguments.starts(tree, method);
    body.walks.called(tree, method);
    body.nulls.called(tree, method);
    var result = call.finish();
    if (body.file.diverging().contain(method)) {
      body.builder.stop();
    }
    return result;
  }

  /** A variable whose function takes what it gets, where it is called. */
  private OwnershipSignature taking(
      MethodInvocationTree tree, ExecutableElement method, OwnershipSignature known) {
    var takes =
        tree.getMethodSelect() instanceof MemberSelectTree select
            && (body.file.takers().contain(body.unit().element(select.getExpression()))
                || body.file.takers().has(select.getExpression()));
    return takes
        ? new InstantiatedMethod(body.unit(), tree, method).taking(known, body.file)
        : known;
  }

  /**
   * {@code up(size++)}: the number is there before the method of this object runs. Rust's receiver
   * is borrowed before, and Java's is only a reference.
   */
  private boolean countsFirst(MethodInvocationTree tree) {
    return tree.getMethodSelect() instanceof IdentifierTree
        && tree.getArguments().stream().anyMatch(UnaryTree.class::isInstance)
        && tree.getArguments().stream()
            .allMatch(argument -> body.unit().type(argument).getKind().isPrimitive());
  }

  /** {@code requireNonNull(s)} is {@code s}, and takes nothing where nobody wants its result. */
  private ExprResult identity(MethodInvocationTree tree, ResultUse purpose) {
    var all = tree.getArguments();
    var value =
        purpose == ResultUse.TAKE
            ? body.expressions().given(all.getFirst())
            : body.expressions().lower(all.getFirst());
    body.nulls.present(all.getFirst());
    all.subList(1, all.size()).forEach(each -> body.expressions().operand(each, false));
    return value.at(tree);
  }

  private OwnershipSignature signature(
      MethodInvocationTree tree,
      OwnershipSignature known,
      ExprResult receiver,
      ResultUse purpose,
      ExecutableElement method) {
    var lent = body.file.typeClasses().of(body.unit().type(tree)) == TypeClass.LENT;
    if (purpose == ResultUse.LEND && lent && known.result() == OwnershipSignature.Result.ELEMENT) {
      // An exclusive borrow of a list in a list is one of the outer list; a view only looks into
      // it.
      return receiver.kind() == OwnershipKind.VIEW ? known.lending() : known.toChange().lending();
    }
    if (purpose == ResultUse.WALK) {
      return lent && known.result() == OwnershipSignature.Result.ELEMENT ? known.lending() : known;
    }
    if (purpose == ResultUse.CHANGE && lent && !readOnly(receiver)) {
      return known.toChange();
    }
    return forIts(purpose, tree, known, method);
  }

  /** {@code jobs.forEach(job -> job.run())} changes what is in the list, and so borrows it. */
  private OwnershipSignature changing(
      MethodInvocationTree tree, ExecutableElement method, OwnershipSignature known) {
    return body.file.changedElements().in(tree, method)
            && known.receiver() != OwnershipSignature.Receiver.CONSUMED
        ? known.changing()
        : known;
  }

  /** {@code rows.get(0).get(1).set(2)}: each of the calls lends for changes, down to the rows. */
  private OwnershipSignature forIts(
      ResultUse purpose,
      MethodInvocationTree tree,
      OwnershipSignature known,
      ExecutableElement method) {
    if (purpose == ResultUse.CHANGE_EACH && known.library()) {
      return new ChangingWalk(body, tree, method).ofArray(known);
    }
    var changes = purpose == ResultUse.CHANGE || purpose == ResultUse.LEND;
    if (changes && IdentityCalls.showsItsContent(method)) {
      return known.exclusive();
    }
    return changes && changesThrough(tree, known) ? known.toChange() : known;
  }

  /** A list in a list that is only lent is changed all the same, as Java programs do. */
  private static boolean readOnly(ExprResult outer) {
    return !outer.kind().moves() || (outer.place() != null && outer.place().throughSharedBorrow());
  }

  /** Whether to change the result is to change what the call looks into. */
  private boolean changesThrough(MethodInvocationTree tree, OwnershipSignature signature) {
    var typeClass = body.file.typeClasses().of(body.unit().type(tree));
    return signature.result() == OwnershipSignature.Result.VIEW
        ? !body.file.typeClasses().looks(body.unit().type(tree))
        : typeClass == TypeClass.OWNED;
  }

  /** Whether a container that nobody else has gives up what it holds. */
  private boolean takesApart(ExprResult receiver, OwnershipSignature signature) {
    return signature.result() == OwnershipSignature.Result.ELEMENT
        && signature.receiver() == OwnershipSignature.Receiver.SHARED
        && receiver.kind() == OwnershipKind.OWNED
        && receiver.elements() == OwnershipKind.OWNED
        && body.values.isTemporary(receiver);
  }

  private ExprResult given(MethodInvocationTree tree) {
    return tree.getMethodSelect() instanceof MemberSelectTree select
        ? body.expressions().given(select.getExpression())
        : ExprResult.none(tree);
  }

  private ExprResult receiver(
      MethodInvocationTree tree,
      ExecutableElement method,
      OwnershipSignature signature,
      ResultUse purpose) {
    return tree.getMethodSelect() instanceof MemberSelectTree select
            && new ChangingWalk(body, tree, method).goesOn(purpose)
        ? body.expressions().walkedToChange(select.getExpression())
        : receiver(tree, method, signature);
  }

  private ExprResult receiver(
      MethodInvocationTree tree, ExecutableElement method, OwnershipSignature signature) {
    if (method.getModifiers().contains(Modifier.STATIC)
        || method.getKind() == ElementKind.CONSTRUCTOR) {
      return ExprResult.none(tree);
    }
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      return AttributedFile.isThis(select.getExpression())
          ? body.variables.owner(select.getExpression())
          : signature.receiver() == OwnershipSignature.Receiver.CONSUMED
              ? body.expressions().given(select.getExpression())
              : body.expressions()
                  .receiver(
                      select.getExpression(),
                      signature.receiver() == OwnershipSignature.Receiver.MUT && !Jdk.steps(method)
                          ? BorrowKind.MUT
                          : BorrowKind.SHARED);
    }
    return body.variables.owner(method, tree.getMethodSelect());
  }

  /** {@code todo.ifPresent(job -> job.run())}: the function has it then. */
  private void handsOver(ExprResult holder, MethodInvocationTree tree) {
    if (!new OnceOnlyHolders(body).callOnce(tree.getArguments())) {
      body.values.mayRunAgain(holder);
    }
  }

  ExprResult creation(NewClassTree tree) {
    if (tree.getClassBody() != null) {
      new InnerClassCaptures(body).check(tree.getClassBody());
    }
    if (!(body.unit().element(tree) instanceof ExecutableElement constructor)) {
      return ExprResult.none(tree);
    }
    escapes.inner(MemberElements.owner(constructor), tree);
    var signature = body.file.signatures().of(constructor);
    var call = new CallBuilder(body, tree, constructor, signature, ExprResult.none(tree));
    arguments.pass(call, tree.getArguments());
    new InnerClassCaptures(body).captured(tree, constructor).forEach(call::captures);
    return call.finish();
  }
}
