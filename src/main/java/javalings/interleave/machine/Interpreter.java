package javalings.interleave.machine;

import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.NopInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the byte code of a program, an instruction at a time. */
final class Interpreter {

  private final MachineProgram program;
  private final CallTargets targets;
  private final MachineObjects objects;
  private final MachineCalls calls;
  private final DynamicCalls dynamicCalls;

  Interpreter(MachineProgram program) {
    this.program = program;
    this.targets = new CallTargets(program);
    this.objects = new MachineObjects(program);
    this.calls = new MachineCalls(program, targets, objects);
    this.dynamicCalls = new DynamicCalls(program);
  }

  CallTargets targets() {
    return targets;
  }

  MachineObjects objects() {
    return objects;
  }

  /** Runs the next instruction of the thread, which does not wait for anything. */
  void run(MachineState state, int number) {
    MachineThread thread = state.ownThread(number);
    MachineFrame frame = thread.frame();
    if (frame.lock != null && !frame.hasLock) {
      MachineCalls.lock(state, number, frame.lock);
      frame.hasLock = true;
      return;
    }
    int at = frame.at;
    Instruction instruction = frame.method.instruction(at);
    if (initialises(state, thread, frame, instruction)) {
      return;
    }
    frame.at++;
    if (!computes(state, frame, instruction) && !usesObjects(state, frame, at, instruction)) {
      control(state, thread, at, instruction);
    }
  }

  /** Works on the values of the call alone. */
  private boolean computes(MachineState state, MachineFrame frame, Instruction instruction) {
    switch (instruction) {
      case LoadInstruction load -> frame.push(frame.local(load.slot()));
      case StoreInstruction store -> frame.local(store.slot(), frame.pop());
      case IncrementInstruction more -> increment(frame, more);
      case ConstantInstruction constant -> frame.push(objects.constant(constant));
      case OperatorInstruction operator -> operate(state, frame, operator.opcode());
      case ConvertInstruction convert -> MachineNumbers.convert(convert.opcode(), frame);
      case StackInstruction stack -> StackMoves.move(stack.opcode(), frame);
      case BranchInstruction branch -> {
        if (MachineNumbers.holds(branch.opcode(), frame)) {
          frame.at = frame.method.place(branch.target());
        }
      }
      case TableSwitchInstruction choice -> choose(frame, choice.cases(), choice.defaultTarget());
      case LookupSwitchInstruction choice -> choose(frame, choice.cases(), choice.defaultTarget());
      case NopInstruction _ -> {}
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean usesObjects(
      MachineState state, MachineFrame frame, int at, Instruction instruction) {
    switch (instruction) {
      case FieldInstruction field -> objects.access(state, frame, at, field);
      case ArrayLoadInstruction _ -> objects.load(state, frame);
      case ArrayStoreInstruction _ -> objects.store(state, frame);
      case NewObjectInstruction made ->
          frame.push(objects.make(state, made.className().asInternalName()));
      case NewPrimitiveArrayInstruction made ->
          objects.array(state, frame, made.typeKind().upperBound());
      case NewReferenceArrayInstruction made ->
          objects.array(state, frame, made.componentType().asSymbol());
      case TypeCheckInstruction check -> objects.check(state, frame, check);
      case InvokeDynamicInstruction call -> dynamicCalls.run(state, frame, call);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void control(MachineState state, MachineThread thread, int at, Instruction instruction) {
    MachineFrame frame = thread.frame();
    switch (instruction) {
      case InvokeInstruction call -> calls.call(state, thread.number, frame, at, call);
      case MonitorInstruction monitor ->
          MachineCalls.monitor(state, thread.number, frame, monitor.opcode());
      case ReturnInstruction back -> MachineCalls.back(state, thread, back.typeKind());
      case ThrowInstruction _ -> calls.unwind(state, thread, reference(frame.pop()));
      default -> throw new BeyondMachine(instruction.opcode().name());
    }
  }

  private static void increment(MachineFrame frame, IncrementInstruction more) {
    if (frame.local(more.slot()) instanceof Integer number) {
      frame.local(more.slot(), number + more.constant());
    } else {
      throw new BeyondMachine("a number that is none");
    }
  }

  private static void operate(MachineState state, MachineFrame frame, Opcode opcode) {
    if (opcode == Opcode.ARRAYLENGTH) {
      frame.push(state.at(reference(frame.pop())).values.length);
    } else {
      MachineNumbers.operate(opcode, frame);
    }
  }

  private static void choose(MachineFrame frame, List<SwitchCase> cases, Label otherwise) {
    int value = frame.popInt();
    frame.at =
        frame.method.place(
            cases.stream()
                .filter(each -> each.caseValue() == value)
                .findFirst()
                .map(each -> each.target())
                .orElse(otherwise));
  }

  static HeapReference reference(@Nullable Object value) {
    if (value instanceof HeapReference reference) {
      return reference;
    }
    throw new BeyondMachine("a null that is used, or a box");
  }

  private boolean initialises(
      MachineState state, MachineThread thread, MachineFrame frame, Instruction instruction) {
    if (program.isInitialised(state)) {
      return false;
    }
    String name =
        switch (instruction) {
          case FieldInstruction field when MachineObjects.isStatic(field) ->
              field.owner().asInternalName();
          case InvokeInstruction call when call.opcode() == Opcode.INVOKESTATIC ->
              call.owner().asInternalName();
          case NewObjectInstruction made -> made.className().asInternalName();
          default -> "";
        };
    MachineClass type = name.isEmpty() ? null : program.find(name);
    return type != null && initialise(state, thread, frame, type);
  }

  /** Runs initialisers first; while there is one thread, nobody can notice when. */
  boolean initialise(
      MachineState state, MachineThread thread, @Nullable MachineFrame frame, MachineClass type) {
    MachineMethod begun = program.toInitialise(state, type);
    if (begun == null) {
      return false;
    }
    if (state.hasOthers(thread.number)) {
      throw new BeyondMachine("a class that is initialised beside other threads");
    }
    MachineFrame last = frame;
    for (MachineClass each = type; each != null; each = each.parent) {
      MachineMethod own = program.toInitialise(state, each);
      if (own != null && own.owner.equals(each)) {
        state.own(each.statics).values[0] = 1;
        last = new MachineFrame(own, last);
      }
    }
    thread.top = last;
    return true;
  }
}
