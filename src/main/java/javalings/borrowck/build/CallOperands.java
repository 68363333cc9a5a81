package javalings.borrowck.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OutlivesEdge;
import javalings.jdk.OwnershipSignature;
import org.jspecify.annotations.Nullable;

/** The operands of one call, which of them stand for which arguments, and which are lambdas. */
final class CallOperands {
  private final List<Operand> operands = new ArrayList<>();
  private final List<OutlivesEdge> edges = new ArrayList<>();
  private final Map<Integer, Integer> operandOf = new HashMap<>();
  private final List<Integer> lambdas = new ArrayList<>();

  /** Those of the lambdas that return an object, which may be one of what they captured. */
  private final List<Integer> makers = new ArrayList<>();

  List<Operand> all() {
    return operands;
  }

  List<OutlivesEdge> edges() {
    return edges;
  }

  List<Integer> lambdas() {
    return lambdas;
  }

  List<Integer> makers() {
    return makers;
  }

  /** The arguments that are tracked, {@link OwnershipSignature#THIS} for the receiver. */
  Set<Integer> arguments() {
    return operandOf.keySet();
  }

  /** The operand of an argument, if it is tracked. */
  @Nullable Integer of(int argument) {
    return operandOf.get(argument);
  }

  @Nullable Integer add(int argument, ExprResult held) {
    var place = held.place();
    if (place != null) {
      operandOf.putIfAbsent(argument, operands.size());
      operands.add(new Operand.Move(place));
    }
    var operand = operandOf.get(argument);
    if (held.carrier() && operand != null) {
      lambdas.add(operand);
    }
    return operand;
  }

  /** The lambda that is this operand returns an object. */
  void makes(int operand) {
    makers.add(operand);
  }

  /** Something that an object of a class inside a method mentions of the method. */
  void capture(ExprResult held) {
    lambdas.add(operands.size());
    operands.add(new Operand.Move(held.somewhere()));
  }

  void flow(OutlivesEdge edge) {
    edges.add(edge);
  }

  /** The borrows of {@code operand} may be in a place afterwards. */
  void into(int operand, MirPlace place) {
    edges.add(new OutlivesEdge(operand, false, operands.size(), true));
    operands.add(new Operand.Copy(place));
  }

  /** The call lends something to a lambda, and the lambda puts it into these places. */
  void feed(List<MirPlace> keepers) {
    var lender = operandOf.get(OwnershipSignature.THIS);
    if (lender == null) {
      return;
    }
    for (var keeper : keepers) {
      edges.add(new OutlivesEdge(lender, true, operands.size(), true));
      into(lender, keeper);
    }
  }
}
