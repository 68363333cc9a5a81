package javalings.cost;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.PseudoInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where control goes from each element of a method's code, by index in {@link
 * CodeModel#elementList()}.
 *
 * <p>A loop is a cycle of it, rather than the stretch between a backward jump and its target:
 * {@code throw new X()} and {@code return new Y()} stand inside a loop's braces but run once. The
 * cycles are the strongly connected components, found with Kosaraju's two depth-first walks.
 */
final class BytecodeFlow {

  private final List<CodeElement> elements;
  private final Map<Label, Integer> positions = new HashMap<>();
  private final List<List<Integer>> next = new ArrayList<>();
  private final List<List<Integer>> previous = new ArrayList<>();

  BytecodeFlow(CodeModel code) {
    elements = code.elementList();
    for (var i = 0; i < elements.size(); i++) {
      next.add(new ArrayList<>());
      previous.add(new ArrayList<>());
      if (elements.get(i) instanceof LabelTarget target) {
        positions.put(target.label(), i);
      }
    }
    IntStream.range(0, elements.size()).forEach(this::connect);
    code.exceptionHandlers().forEach(this::connect);
  }

  /** The instructions that may run more than once. */
  BitSet loops() {
    var cycles = new BitSet();
    var seen = new BitSet();
    for (var root : finished().reversed()) {
      var component = new ArrayList<Integer>();
      walk(root, previous, seen, component);
      if (component.size() > 1 || next.get(root).contains(root)) {
        component.forEach(cycles::set);
      }
    }
    return cycles;
  }

  /** Whether nothing is left to do behind an element but to return. */
  boolean isTail(int index) {
    var steps = 0;
    for (var i = index; next.get(i).size() == 1 && steps < elements.size(); steps++) {
      i = next.get(i).getFirst();
      switch (elements.get(i)) {
        case ReturnInstruction _ -> {
          return true;
        }
        case BranchInstruction _, PseudoInstruction _ -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private void connect(int i) {
    switch (elements.get(i)) {
      case BranchInstruction branch when triesNextCase(branch) -> {}
      case BranchInstruction branch -> {
        edge(i, branch.target());
        if (branch.opcode() != Opcode.GOTO && branch.opcode() != Opcode.GOTO_W) {
          fallThrough(i);
        }
      }
      case LookupSwitchInstruction lookup -> {
        edge(i, lookup.defaultTarget());
        lookup.cases().forEach(c -> edge(i, c.target()));
      }
      case TableSwitchInstruction table -> {
        edge(i, table.defaultTarget());
        table.cases().forEach(c -> edge(i, c.target()));
      }
      case ReturnInstruction _, ThrowInstruction _ -> {}
      default -> fallThrough(i);
    }
  }

  /** A guard that does not hold has its switch ask again; that is no loop of the learner's. */
  private boolean triesNextCase(BranchInstruction branch) {
    if (branch.opcode() != Opcode.GOTO || !positions.containsKey(branch.target())) {
      return false;
    }
    var behind =
        elements.stream()
            .skip(positions.get(branch.target()))
            .filter(Instruction.class::isInstance)
            .limit(3)
            .toList();
    return behind.size() == 3
        && behind.get(0) instanceof LoadInstruction
        && behind.get(1) instanceof LoadInstruction
        && behind.get(2) instanceof InvokeDynamicInstruction it
        && InstructionCost.isTypeSwitch(it);
  }

  private void connect(ExceptionCatch handler) {
    var start = positions.getOrDefault(handler.tryStart(), 0);
    var end = positions.getOrDefault(handler.tryEnd(), elements.size());
    var target = positions.getOrDefault(handler.handler(), end);
    // javac lets the handler that unlocks a monitor cover itself; that is no loop of the learner's.
    if (target < start || target >= end) {
      IntStream.range(start, end).forEach(i -> edge(i, target));
    }
  }

  private void fallThrough(int i) {
    if (i + 1 < elements.size()) {
      edge(i, i + 1);
    }
  }

  private void edge(int from, Label to) {
    edge(from, positions.getOrDefault(to, from));
  }

  private void edge(int from, int to) {
    next.get(from).add(to);
    previous.get(to).add(from);
  }

  private List<Integer> finished() {
    var order = new ArrayList<Integer>();
    var seen = new BitSet();
    IntStream.range(0, elements.size()).forEach(i -> walk(i, next, seen, order));
    return order;
  }

  /** Adds what is reachable from {@code root} and not yet seen, each behind all it leads to. */
  private static void walk(
      int root, List<List<Integer>> edges, BitSet seen, List<Integer> postorder) {
    record Visit(int node, Iterator<Integer> rest) {}
    if (seen.get(root)) {
      return;
    }
    var stack = new ArrayDeque<Visit>();
    seen.set(root);
    stack.push(new Visit(root, edges.get(root).iterator()));
    while (!stack.isEmpty()) {
      var visit = stack.element();
      if (!visit.rest().hasNext()) {
        postorder.add(stack.pop().node());
        continue;
      }
      int to = visit.rest().next();
      if (!seen.get(to)) {
        seen.set(to);
        stack.push(new Visit(to, edges.get(to).iterator()));
      }
    }
  }
}
