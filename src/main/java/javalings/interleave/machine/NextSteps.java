package javalings.interleave.machine;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.MonitorInstruction;

/**
 * Tells which instruction others can notice. Unlocking, starting a thread, and seeing the end of
 * one that has ended count as local: whatever others do before it comes to the same after it, for
 * nobody can ask whether a lock is held or a thread alive.
 */
final class NextSteps {

  private final Interpreter interpreter;
  private final int statics;

  NextSteps(Interpreter interpreter, int statics) {
    this.interpreter = interpreter;
    this.statics = statics;
  }

  MachineStep of(MachineState state, int number) {
    MachineFrame frame = state.thread(number).frame();
    if (frame.lock != null && !frame.hasLock) {
      return asks(state, number, frame.lock);
    }
    return switch (frame.method.instruction(frame.at)) {
      case FieldInstruction field -> field(state, number, frame, field);
      case ArrayLoadInstruction _ -> element(state, number, frame, 1, 0, false);
      case ArrayStoreInstruction _ -> element(state, number, frame, 2, 1, true);
      case MonitorInstruction monitor when monitor.opcode() == Opcode.MONITORENTER ->
          asks(state, number, Interpreter.reference(frame.peek(0)));
      case InvokeInstruction call -> call(state, number, frame, call);
      case Instruction _ -> MachineStep.LOCAL;
    };
  }

  private static MachineStep asks(MachineState state, int number, HeapReference lock) {
    HeapObject held = state.at(lock);
    boolean isFree = held.holder == HeapObject.NOBODY;
    return held.holder == number || (isFree && !state.hasOthers(number))
        ? MachineStep.LOCAL
        : new MachineStep.Lock(lock);
  }

  private MachineStep field(
      MachineState state, int number, MachineFrame frame, FieldInstruction access) {
    MachineClass.Field field = interpreter.objects().field(frame, frame.at, access);
    boolean isWrite = MachineObjects.isWrite(access);
    if (field == null || (field.isFinal() && !isWrite) || !state.hasOthers(number)) {
      return MachineStep.LOCAL;
    }
    boolean isStatic = MachineObjects.isStatic(access);
    HeapReference target =
        isStatic ? field.owner().statics : Interpreter.reference(frame.peek(isWrite ? 1 : 0));
    if (!isStatic && !isShared(state, number, target)) {
      return MachineStep.LOCAL;
    }
    if (field.isFinal()) {
      throw new BeyondMachine("an object that others see before it is made");
    }
    return field.isVolatile()
        ? new MachineStep.Ordered()
        : new MachineStep.Plain(target.address(), field.index(), isWrite);
  }

  private boolean isShared(MachineState state, int number, HeapReference target) {
    return Reachable.byOthers(state, number, target, statics);
  }

  private MachineStep element(
      MachineState state, int number, MachineFrame frame, int array, int index, boolean isWrite) {
    if (!state.hasOthers(number)) {
      return MachineStep.LOCAL;
    }
    HeapReference target = Interpreter.reference(frame.peek(array));
    return isShared(state, number, target) && frame.peek(index) instanceof Integer at
        ? new MachineStep.Plain(target.address(), at, isWrite)
        : MachineStep.LOCAL;
  }

  private MachineStep call(
      MachineState state, int number, MachineFrame frame, InvokeInstruction call) {
    return switch (interpreter.targets().of(state, frame, frame.at, call)) {
      case CallTarget.OfLibrary(LibraryMethod method) ->
          library(state, number, frame, method, call.typeSymbol().parameterCount());
      case CallTarget.Printing _ when state.hasOthers(number) -> new MachineStep.Print();
      case CallTarget.Printing _,
          CallTarget.OfProgram _,
          CallTarget.OfHost _,
          CallTarget.NewThrowable _ ->
          MachineStep.LOCAL;
    };
  }

  private static MachineStep library(
      MachineState state, int number, MachineFrame frame, LibraryMethod method, int args) {
    return switch (method.noticed()) {
      case NOTHING -> MachineStep.LOCAL;
      case ACCESS -> state.hasOthers(number) ? new MachineStep.Ordered() : MachineStep.LOCAL;
      case LOCK -> asks(state, number, Interpreter.reference(frame.peek(args)));
      case JOIN -> joins(state, Interpreter.reference(frame.peek(args)));
    };
  }

  /** A thread that was not started is not waited for. */
  private static MachineStep joins(MachineState state, HeapReference self) {
    MachineThread thread = state.threadOf(self);
    if (thread == null) {
      throw new BeyondMachine("a thread that is not started and waited for");
    }
    return thread.hasEnded() ? MachineStep.LOCAL : new MachineStep.Join(self);
  }
}
