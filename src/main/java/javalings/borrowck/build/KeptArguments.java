package javalings.borrowck.build;

import java.util.HashSet;
import java.util.Set;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.OutlivesEdge;
import javalings.borrowck.mir.OwnershipKind;
import javalings.jdk.MemberElements;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.ParameterMode;
import javalings.jdk.TypeClass;

/** Where the lifetimes of a call's arguments go: into the receiver, the result, or for good. */
final class KeptArguments {
  private final BodyContext body;
  private final CallBuilder call;
  private final CallOperands operands;

  /** Collections of borrows: what they hold is as free as what was put in. */
  private final Set<Integer> borrowing = new HashSet<>();

  private boolean holdsAlias;
  private boolean lentArgument;

  KeptArguments(BodyContext body, CallBuilder call, CallOperands operands) {
    this.body = body;
    this.call = call;
    this.operands = operands;
  }

  /** Whether what is made looks at a collection that it was given. */
  boolean holdsAlias() {
    return holdsAlias;
  }

  /** Whether the call got what belongs to others. */
  boolean lendsArgument() {
    return lentArgument;
  }

  boolean lendsAnyContents() {
    return !borrowing.isEmpty();
  }

  boolean lendsContents(int operand) {
    return borrowing.contains(operand);
  }

  void argument(int operand, ExprResult held, ParameterMode mode) {
    switch (mode) {
      case KEEP -> keep(operand, held);
      case SEND, REPEAT -> send(operand);
      case VALUE, SHARED, MUT -> remember(operand, held);
      case ALL -> keepAll(operand, held);
      case LOOK -> lends(held);
      case UNKNOWN, ONCE, GIVE -> {}
    }
  }

  /** To a thread, for good; or until the scope of threads is closed that runs it. */
  private void send(int operand) {
    if (body.scopes.endsThreads(call.receiver())) {
      operands.into(operand, call.receiver().somewhere());
    } else {
      operands.flow(new OutlivesEdge(operand, false, OutlivesEdge.FOREVER, false));
    }
  }

  private void keep(int operand, ExprResult held) {
    var keeper = operands.of(OwnershipSignature.THIS);
    if (keeper != null) {
      if (!sharedInField(held)) {
        operands.flow(new OutlivesEdge(operand, false, keeper, true));
      }
    } else if (call.creates()) {
      operands.flow(OutlivesEdge.toResult(operand));
      holdsAlias = true;
    } else if (operand > 0 && call.signature().mode(0) == ParameterMode.MUT) {
      operands.flow(new OutlivesEdge(operand, false, 0, true));
    } else if (held.carrier() && !body.file.typeClasses().ordinary()) {
      operands.flow(new OutlivesEdge(operand, false, OutlivesEdge.FOREVER, false));
    }
  }

  /** Without marks, a collection in a field only remembers a resource: it never looks into it. */
  private boolean sharedInField(ExprResult held) {
    var place = call.receiver().place();
    return held.typeClass() == TypeClass.LENT
        && body.file.typeClasses().isLentResource(body.unit().type(held.tree()))
        && place != null
        && body.builder.local(place.local()).role() == MirLocal.Role.SELF;
  }

  void lends(ExprResult held) {
    var lent = held.kind() == OwnershipKind.REF || held.kind() == OwnershipKind.REFMUT;
    lentArgument |= lent && held.typeClass() == TypeClass.OWNED;
  }

  /** The borrows in one collection are in another one afterwards. */
  private void keepAll(int operand, ExprResult held) {
    var keeper = operands.of(OwnershipSignature.THIS);
    var borrows = held.elements() != OwnershipKind.OWNED && held.kind() != OwnershipKind.VIEW;
    if (keeper == null && borrows) {
      borrowing.add(operand);
    } else if (keeper == null) {
      lends(held);
    } else if (call.receiver().elements().borrows() && held.elements() == OwnershipKind.OWNED) {
      operands.flow(new OutlivesEdge(operand, false, keeper, true));
    } else if (body.file.typeClasses().carries(body.unit().type(held.tree()))) {
      operands.flow(new OutlivesEdge(operand, true, keeper, true));
      if (!borrows) {
        operands.flow(new OutlivesEdge(operand, false, keeper, true));
      }
    }
  }

  /** A function may give what stays in the changed object: {@code computeIfAbsent}. */
  void given() {
    var changes = call.signature().receiver() == OwnershipSignature.Receiver.MUT;
    var keeper = operands.of(changes ? OwnershipSignature.THIS : 0);
    if (keeper != null && (changes || call.signature().mode(0) == ParameterMode.MUT)) {
      operands
          .lambdas()
          .forEach(operand -> operands.flow(new OutlivesEdge(operand, false, keeper, true)));
    }
  }

  /** A method that changes an object which can hold borrows may put one into it. */
  private void remember(int operand, ExprResult held) {
    var keeper = operands.of(OwnershipSignature.THIS);
    if (keeper != null
        && held.kind() != OwnershipKind.COPY
        && call.signature().receiver() == OwnershipSignature.Receiver.MUT
        && body.file.typeClasses().carries(MemberElements.owner(call.method()).asType())) {
      operands.flow(new OutlivesEdge(operand, false, keeper, true));
    }
  }
}
