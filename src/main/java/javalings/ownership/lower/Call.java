package javalings.ownership.lower;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Flow;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Operand;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Value;
import javalings.ownership.spec.Jdk;
import javalings.ownership.spec.Members;
import javalings.ownership.spec.Nature;
import javalings.ownership.spec.Passing;
import javalings.ownership.spec.Signature;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** One call under construction: its operands so far and where their lifetimes go. */
final class Call {
  private final Lowering body;
  private final Tree tree;
  private final ExecutableElement method;
  private final Signature signature;
  private final Term receiver;
  private final List<Operand> operands = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();
  private final Map<Integer, Integer> operandOf = new HashMap<>();
  private final List<Integer> lambdas = new ArrayList<>();
  private boolean holdsAlias;
  private boolean inside;
  private boolean lentArgument;
  private boolean lendingFunction;

  Call(Lowering body, Tree tree, ExecutableElement method, Signature signature, Term receiver) {
    this.body = body;
    this.tree = tree;
    this.method = method;
    this.signature = signature;
    this.receiver = receiver;
  }

  ExecutableElement method() {
    return method;
  }

  Signature signature() {
    return signature;
  }

  Term receiver() {
    return receiver;
  }

  /** The type that a parameter has in this call: the {@code E} of {@code add} in a list of it. */
  TypeMirror parameter(VariableElement parameter) {
    return new CalledType(body.unit(), tree, method).parameter(parameter);
  }

  /** Whether a function that this method calls gets what nobody else has. */
  boolean givesAway() {
    return receiver.kind() == Kind.OWNED
        && receiver.elements() == Kind.OWNED
        && (body.operations.isTemporary(receiver) || Optionals.ended(method, signature))
        && !body.shared.natures().looks(body.unit().type(receiver.tree()));
  }

  /** Whether several threads call the lambdas that this call gets, at the same time. */
  boolean parallel() {
    return body.threads.parallel(tree, method);
  }

  boolean creates() {
    return tree instanceof NewClassTree;
  }

  void receive(Term held) {
    operand(Signature.THIS, held);
    var operand = operandOf.get(Signature.THIS);
    if (held.carrier() && operand != null) {
      lambdas.add(operand);
    }
  }

  /** An argument, in the form in which the method gets it. */
  void argument(int index, Term held, Passing passing) {
    operand(index, held);
    var operand = operandOf.get(index);
    if (operand == null) {
      return;
    }
    if (held.carrier()) {
      lambdas.add(operand);
    }
    switch (passing) {
      case KEEP -> keep(operand, held);
      case SEND -> flows.add(new Flow(operand, false, Flow.FOREVER, false));
      case VALUE, SHARED, MUT -> remember(operand, held);
      case ALL -> keepAll(operand, held);
      case LOOK -> lentArgument |= held.kind() == Kind.REF && held.nature() == Nature.OWNED;
      case UNKNOWN, ONCE, GIVE -> {}
    }
  }

  /** What is lent to a lambda by this call gets into these. */
  void feeds(List<Place> keepers) {
    var lender = operandOf.get(Signature.THIS);
    if (lender == null) {
      return;
    }
    for (var keeper : keepers) {
      flows.add(new Flow(lender, false, operands.size(), true));
      flows.add(new Flow(lender, true, operands.size(), true));
      operands.add(new Operand.Copy(keeper));
    }
  }

  /** A function that this call gets hands out what somebody else owns, or not. */
  void asks(boolean lends) {
    lendingFunction |= lends;
  }

  /** An object of a class inside a method holds what the class mentions of the method. */
  void captures(Term held) {
    lambdas.add(operands.size());
    operands.add(new Operand.Move(held.somewhere()));
    inside = true;
  }

  private void operand(int index, Term held) {
    var place = held.place();
    if (place != null) {
      operandOf.putIfAbsent(index, operands.size());
      operands.add(new Operand.Move(place));
    }
  }

  private void keep(int operand, Term held) {
    var keeper = operandOf.get(Signature.THIS);
    if (keeper != null) {
      flows.add(new Flow(operand, false, keeper, true));
    } else if (creates()) {
      flows.add(Flow.toResult(operand));
      holdsAlias = true;
    } else if (operand > 0 && signature.passing(0) == Passing.MUT) {
      flows.add(new Flow(operand, false, 0, true));
    } else if (held.carrier()) {
      flows.add(new Flow(operand, false, Flow.FOREVER, false));
    }
  }

  /** The borrows in one collection are in another one afterwards. */
  private void keepAll(int operand, Term held) {
    var keeper = operandOf.get(Signature.THIS);
    if (keeper != null && body.shared.natures().carries(body.unit().type(held.tree()))) {
      flows.add(new Flow(operand, true, keeper, true));
      flows.add(new Flow(operand, false, keeper, true));
    }
  }

  /** What a function gives may stay in what the method changes: {@code computeIfAbsent}. */
  private void keepGiven() {
    var changes = signature.receiver() == Signature.Receiver.MUT;
    var keeper = operandOf.get(changes ? Signature.THIS : 0);
    if (keeper != null && (changes || signature.passing(0) == Passing.MUT)) {
      lambdas.forEach(operand -> flows.add(new Flow(operand, false, keeper, true)));
    }
  }

  /** A method that changes an object which can hold borrows may put one into it. */
  private void remember(int operand, Term held) {
    var keeper = operandOf.get(Signature.THIS);
    if (keeper != null
        && held.kind() != Kind.COPY
        && signature.receiver() == Signature.Receiver.MUT
        && body.shared.natures().carries(Members.owner(method).asType())) {
      flows.add(new Flow(operand, false, keeper, true));
    }
  }

  Term finish() {
    if (signature.result() == Signature.Result.SELF) {
      emit(Place.of(body.operations.temporary(Kind.COPY, tree)));
      return receiver.at(tree);
    }
    var result = result();
    if (result.kind() != Kind.COPY && !copies(result)) {
      resultFlows(result);
      if (keepsLambdas(body.unit().type(tree))) {
        lambdas.forEach(operand -> flows.add(Flow.toResult(operand)));
      }
    }
    if (lendingFunction) {
      keepGiven();
    }
    emit(result.somewhere());
    return result.kind() == Kind.COPY ? Term.foreign(result.nature(), tree) : result;
  }

  private void emit(Place target) {
    var name = method.getSimpleName().toString();
    var span = body.span(tree);
    var cause = Cause.call(body.unit().called(tree, name));
    body.operations.assign(target, new Value.Call(name, operands, flows), span, cause);
    body.frames.mayThrow(new Thrown(method.getThrownTypes(), true), span);
  }

  private Term result() {
    var type = body.unit().type(tree);
    var nature = body.shared.natures().nature(method, type);
    var kinds = new ResultKind(body.shared.natures(), method, signature, receiver, holdsAlias);
    var kind = kinds.of(type, nature);
    var keeps = !lambdas.isEmpty() || (Jdk.runsFunction(method) && lentArgument);
    var wraps = kind == Kind.COPY && keeps && keepsLambdas(type);
    var result = body.operations.result(wraps ? Kind.VIEW : kind, nature, tree);
    return result.holding(lendsElements(type) ? Kind.REF : Written.elements(type));
  }

  /** Whether what comes back holds owners that somebody else owns: a stream over a collection. */
  private boolean lendsElements(TypeMirror type) {
    return Jdk.declares(method)
        && body.shared.natures().holdsOwners(type)
        && (receiver.elements() == Kind.REF || lent(receiver) || lentArgument || lendingFunction);
  }

  private boolean lent(Term source) {
    var looks =
        signature.receiver() == Signature.Receiver.SHARED
            || signature.result() == Signature.Result.VIEW;
    var any =
        !lambdas.isEmpty() || body.shared.natures().holdsOwners(body.unit().type(source.tree()));
    return any && looks && source.kind() != Kind.COPY && source.nature() == Nature.OWNED;
  }

  /** Whether a method that gets a lambda may have put it into what it gives. */
  private boolean keepsLambdas(TypeMirror type) {
    var natures = body.shared.natures();
    return inside
        || signature.result() == Signature.Result.VIEW
        || natures.looks(type)
        || natures.of(type) == Nature.VIEW
        || (creates() && Jdk.declares(method))
        || natures.mayBeFunction(type)
        || (lendingFunction && natures.holdsOwners(type))
        || (Jdk.declares(method) && natures.holdsFunctions(type));
  }

  /** What the JDK makes of a collection of plain values is another one: nothing is shared. */
  private boolean copies(Term result) {
    return signature.result() == Signature.Result.VALUE
        && Jdk.declares(method)
        && result.nature() == Nature.LENT
        && (lambdas.isEmpty() || !keepsLambdas(body.unit().type(tree)));
  }

  private void resultFlows(Term result) {
    if (signature.result() == Signature.Result.VALUE && !holdsBorrows()) {
      return;
    }
    for (int source : sources().of(operandOf.keySet())) {
      var operand = operandOf.get(source);
      if (operand != null) {
        flows.add(new Flow(operand, fromInside(source, result), Flow.RESULT, false));
        if (result.elements() == Kind.REF && lendsElements(body.unit().type(tree))) {
          flows.add(new Flow(operand, false, Flow.RESULT, true));
        }
      }
    }
  }

  /** An element of a collection of borrows, or of views, is as free as what was put in. */
  private boolean fromInside(int source, Term result) {
    if (source == Signature.THIS && signature.result() == Signature.Result.VALUE) {
      return Jdk.declares(method) && signature.receiver() != Signature.Receiver.CONSUMED;
    }
    return source == Signature.THIS
        && (receiver.elements() != Kind.OWNED || copiesView(result))
        && signature.result() != Signature.Result.VIEW
        && receiver.kind() != Kind.VIEW;
  }

  private boolean copiesView(Term result) {
    return signature.result() == Signature.Result.ELEMENT && result.nature() == Nature.VIEW;
  }

  private boolean holdsBorrows() {
    return creates() || Jdk.declares(method) || !signature.from().isEmpty();
  }

  private Sources sources() {
    return new Sources(body.shared.natures(), method, signature, creates(), body.unit().type(tree));
  }
}
