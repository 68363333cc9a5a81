package javalings.borrowck.build;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.stream.Stream;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.OutlivesEdge;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.DeclaredAnnotations;
import javalings.jdk.Jdk;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javalings.jdk.TypeClass;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** One call under construction: its operands so far and where their lifetimes go. */
final class CallBuilder {
  private final BodyContext body;
  private final Tree tree;
  private final ExecutableElement method;
  private final OwnershipSignature signature;
  private final ExprResult receiver;
  private final CallOperands operands = new CallOperands();
  private final GenericArguments through;
  private final KeptArguments kept;
  private boolean inside;
  private boolean lendingFunction;

  CallBuilder(
      BodyContext body,
      Tree tree,
      ExecutableElement method,
      OwnershipSignature signature,
      ExprResult receiver) {
    this.body = body;
    this.tree = tree;
    this.method = method;
    this.signature = signature;
    this.receiver = receiver;
    through = new GenericArguments(method, signature);
    kept = new KeptArguments(body, this, operands);
  }

  Tree tree() {
    return tree;
  }

  ExecutableElement method() {
    return method;
  }

  OwnershipSignature signature() {
    return signature;
  }

  ExprResult receiver() {
    return receiver;
  }

  /** The type that a parameter has in this call: the {@code E} of {@code add} in a list of it. */
  TypeMirror parameter(VariableElement parameter) {
    return new InstantiatedMethod(body.unit(), tree, method).parameter(parameter);
  }

  /** Whether a function that this method calls gets what nobody else has. */
  boolean givesAway() {
    return body.file.typeClasses().looks(body.unit().type(receiver.tree()))
        ? !method.getSimpleName().contentEquals("peek")
            && new MadeElements(body).in(receiver.tree())
        : holdsItsOwn();
  }

  private boolean holdsItsOwn() {
    return receiver.kind() == OwnershipKind.OWNED
        && receiver.elements() == OwnershipKind.OWNED
        && (body.values.isTemporary(receiver) || OptionalCalls.ended(method, signature));
  }

  boolean creates() {
    return tree instanceof NewClassTree;
  }

  void receive(ExprResult held) {
    operands.add(OwnershipSignature.THIS, held);
  }

  /** An argument, in the form in which the method gets it. */
  void argument(int index, ExprResult held, ParameterMode mode) {
    var operand = operands.add(index, held);
    if (operand == null) {
      return;
    }
    if (held.carrier() && FunctionDescriptor.makes(body.unit().type(held.tree()), body.file)) {
      operands.makes(operand);
    }
    through.got(index, operand, held);
    if (signature.library() && method.getModifiers().contains(Modifier.STATIC)) {
      kept.lends(held);
    }
    kept.argument(operand, held, mode);
  }

  /** The call lends something to a lambda, and the lambda puts it into these places. */
  void feeds(List<MirPlace> keepers) {
    operands.feed(keepers);
  }

  /** An argument of this call is a function; {@code lends}: its result has another owner. */
  void asks(boolean lends) {
    lendingFunction |= lends;
  }

  /** An object of a class inside a method holds what the class mentions of the method. */
  void captures(ExprResult held) {
    operands.capture(held);
    inside = true;
  }

  ExprResult finish() {
    if (signature.result() == OwnershipSignature.Result.SELF) {
      emit(MirPlace.of(body.values.temporary(OwnershipKind.COPY, tree)));
      return receiver.at(tree);
    }
    var result = result();
    if (result.kind() != OwnershipKind.COPY
        && !copies(result)
        && !givesPlainValue()
        && !new MadeElements(body).only(tree, body.unit().type(tree))) {
      resultFlows(result);
      if (functions().in(body.unit().type(tree))) {
        operands.lambdas().forEach(operand -> operands.flow(OutlivesEdge.toResult(operand)));
      }
    }
    if (lendingFunction) {
      kept.given();
    }
    emit(result.somewhere());
    if (through.mixed()) {
      return body.values.borrow(result, BorrowKind.SHARED, body.span(tree), SourceInfo.PLAIN);
    }
    return result.kind() == OwnershipKind.COPY
        ? ExprResult.foreign(result.typeClass(), tree)
        : result;
  }

  private void emit(MirPlace target) {
    var name = method.getSimpleName().toString();
    var span = body.span(tree);
    var sourceInfo = SourceInfo.call(body.unit().called(tree, name));
    body.values.assign(
        target, new Rvalue.Call(name, operands.all(), operands.edges()), span, sourceInfo);
    body.scopes.mayThrow(new ExceptionSet(method.getThrownTypes(), true), span);
  }

  private ExprResult result() {
    var type = body.unit().type(tree);
    var typeClass = body.file.typeClasses().of(method, type);
    var made = new MadeElements(body).in(tree);
    var of = made ? receiver.holding(OwnershipKind.OWNED) : receiver;
    var kinds =
        new CallResultKind(
            body.file.typeClasses(), method, signature, of, kept.holdsAlias(), through);
    var kind = runsOnce() ? OwnershipKind.OWNED : kinds.of(type, typeClass);
    var keeps = !operands.lambdas().isEmpty() || (Jdk.runsFunction(method) && kept.lendsArgument());
    var wraps = kind == OwnershipKind.COPY && keeps && functions().in(type) && !givesPlainValue();
    var result =
        body.values.result(
            wraps ? functions().kind(receiver, lambdaKinds()) : kind, typeClass, tree);
    var others = lendsElements().in(type) || kept.lendsAnyContents();
    return result.holding(others && !made ? lent() : DeclaredAnnotations.elements(type));
  }

  /** How what has another owner comes out of the call. */
  private OwnershipKind lent() {
    return new ChangingWalk(body, tree, method).lends(signature, receiver)
        ? OwnershipKind.REFMUT
        : OwnershipKind.REF;
  }

  /** Whether the result is, or holds, a function that runs once. */
  private boolean runsOnce() {
    return body.file.onceOnly().contain(method)
        || new OnceOnlyHolders(body).givesOn(receiver, body.unit().type(tree))
        || (new OnceOnlyHolders(body).makes(method, tree)
            && lambdaKinds().anyMatch(OwnershipKind.OWNED::equals));
  }

  private Stream<OwnershipKind> lambdaKinds() {
    return operands.lambdas().stream()
        .map(operand -> body.builder.local(operands.all().get(operand).place().local()).kind());
  }

  /** A task of a scope of threads ends with that scope, and what it gives is plain. */
  private boolean givesPlainValue() {
    return body.scopes.endsThreads(receiver) && PlainCopies.ofPlain(body.unit().type(tree));
  }

  private LentElements lendsElements() {
    return new LentElements(
        body,
        signature,
        receiver,
        !operands.lambdas().isEmpty(),
        kept.lendsArgument() || lendingFunction);
  }

  private KeptFunctions functions() {
    return new KeptFunctions(
        body.file.typeClasses(), signature, creates(), inside, lendingFunction);
  }

  /** A collection of plain values that the JDK makes of another one shares nothing with it. */
  private boolean copies(ExprResult result) {
    return signature.result() == OwnershipSignature.Result.VALUE
        && signature.library()
        && result.typeClass() == TypeClass.LENT
        && !body.file.typeClasses().isLentResource(body.unit().type(tree))
        && (operands.lambdas().isEmpty() || !functions().in(body.unit().type(tree)));
  }

  private void resultFlows(ExprResult result) {
    if (through.borrowed() || through.mixed()) {
      through.operands().forEach(operand -> operands.flow(OutlivesEdge.toResult(operand)));
      return;
    }
    var lifetimes = sources();
    if (!lifetimes.mayHoldBorrows()) {
      return;
    }
    var lends = result.elements().borrows() && lendsElements().in(body.unit().type(tree));
    var flows = new ElementFlows(body.file.typeClasses(), body.unit(), signature, receiver, lends);
    for (int source : lifetimes.of(operands.arguments())) {
      var operand = operands.of(source);
      if (operand != null) {
        var inner = lifetimes.fromInside(source, receiver, result) || kept.lendsContents(operand);
        operands.edges().addAll(flows.of(source, operand, inner));
      }
    }
    if (lends && flows.throughStream()) {
      operands
          .makers()
          .forEach(operand ->
              operands.flow(new OutlivesEdge(operand, false, OutlivesEdge.RESULT, true)));
    }
  }

  private ResultLifetimes sources() {
    return new ResultLifetimes(
        body.file.typeClasses(), method, signature, creates(), body.unit().type(tree));
  }
}
