package javalings.interleave.machine;

import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ConstantDescs;
import org.jspecify.annotations.Nullable;

/** Begins and ends the calls of threads, and the threads themselves. */
final class MachineCalls {

  private final MachineProgram program;
  private final CallTargets targets;
  private final MachineObjects objects;

  MachineCalls(MachineProgram program, CallTargets targets, MachineObjects objects) {
    this.program = program;
    this.targets = targets;
    this.objects = objects;
  }

  void call(MachineState state, int number, MachineFrame frame, int at, InvokeInstruction call) {
    switch (targets.of(state, frame, at, call)) {
      case CallTarget.OfProgram(MachineMethod method, HeapReference lambda) ->
          enter(state, number, method, lambda, call.typeSymbol().parameterCount());
      case CallTarget.OfLibrary(LibraryMethod method) ->
          method.body().run(this, state, number, frame);
      case CallTarget.OfHost(var method, var type) -> HostCalls.run(method, type, frame);
      case CallTarget.NewThrowable(var type) -> objects.newThrowable(state, frame, type);
      case CallTarget.Printing printing -> print(state, frame, printing);
    }
  }

  private static void print(MachineState state, MachineFrame frame, CallTarget.Printing printing) {
    String type = printing.type();
    String text = type.isEmpty() ? "" : String.valueOf(MachineValues.toHost(frame.pop(), type));
    if (frame.pop() == MachineObjects.Console.OUT) {
      state.output += text + (printing.endsLine() ? "\n" : "");
    }
  }

  /** Takes the arguments from the stack of the caller; of a lambda, first what it has captured. */
  private void enter(
      MachineState state,
      int number,
      MachineMethod method,
      @Nullable HeapReference lambda,
      int count) {
    MachineThread thread = state.ownThread(number);
    MachineFrame caller = thread.frame();
    boolean hasReceiver = lambda != null || !method.isStatic();
    @Nullable Object[] args = new Object[count + (hasReceiver ? 1 : 0)];
    for (int i = args.length - 1; i >= 0; i--) {
      args[i] = caller.pop();
    }
    thread.top = new MachineFrame(method, caller);
    if (lambda == null) {
      place(thread.frame(), args, 0, 0);
      return;
    }
    @Nullable Object[] captured = state.at(lambda).values;
    int slot = place(thread.frame(), captured, HeapObject.OWN, 0);
    place(thread.frame(), args, 1, slot);
  }

  /** Puts arguments into variables, from a slot on; returns the slot behind them. */
  private static int place(MachineFrame frame, @Nullable Object[] args, int from, int first) {
    int slot = first;
    for (int i = from; i < args.length; i++) {
      frame.local(slot, args[i]);
      slot += args[i] instanceof Long || args[i] instanceof Double ? 2 : 1;
    }
    MachineMethod method = frame.method;
    if (method.isSynchronized()) {
      frame.lock = method.isStatic() ? method.owner.statics : Interpreter.reference(frame.local(0));
    }
    return slot;
  }

  /** A thread is started; until its first step it does what nobody notices. */
  void start(MachineState state, HeapReference self) {
    if (state.threadOf(self) != null) {
      throw new BeyondMachine("a thread that is started twice");
    }
    HeapObject object = state.at(self);
    MachineMethod own = runOf(object);
    if (own != null) {
      place(state.add(self, new MachineFrame(own, null)).frame(), new Object[] {self}, 0, 0);
    } else {
      startTask(state, self, Interpreter.reference(object.values[0]));
    }
  }

  private void startTask(MachineState state, HeapReference self, HeapReference task) {
    HeapObject object = state.at(task);
    MachineMethod own = runOf(object);
    if (own != null) {
      place(state.add(self, new MachineFrame(own, null)).frame(), new Object[] {task}, 0, 0);
    } else if (object.type instanceof LambdaBody(MachineMethod body)) {
      place(
          state.add(self, new MachineFrame(body, null)).frame(), object.values, HeapObject.OWN, 0);
    } else {
      throw new BeyondMachine("such a task");
    }
  }

  private @Nullable MachineMethod runOf(HeapObject object) {
    return object.type instanceof MachineClass type ? program.method(type, "run()V") : null;
  }

  static void monitor(MachineState state, int number, MachineFrame frame, Opcode opcode) {
    HeapReference lock = Interpreter.reference(frame.pop());
    if (opcode == Opcode.MONITORENTER) {
      lock(state, number, lock);
    } else {
      unlock(state, number, lock);
    }
  }

  static void lock(MachineState state, int number, HeapReference reference) {
    HeapObject object = state.own(reference);
    if (object.holder != HeapObject.NOBODY && object.holder != number) {
      throw new IllegalStateException("the lock is held");
    }
    object.holder = number;
    object.depth++;
  }

  static void unlock(MachineState state, int number, HeapReference reference) {
    HeapObject object = state.own(reference);
    if (object.holder != number) {
      throw new BeyondMachine("a lock that it does not hold");
    }
    object.depth--;
    object.holder = object.depth == 0 ? HeapObject.NOBODY : number;
  }

  private static void leave(MachineState state, MachineThread thread) {
    MachineFrame frame = thread.frame();
    if (frame.lock != null && frame.hasLock) {
      unlock(state, thread.number, frame.lock);
    }
    thread.top = frame.caller;
  }

  static void back(MachineState state, MachineThread thread, TypeKind kind) {
    MachineFrame frame = thread.frame();
    Object value = kind == TypeKind.VOID ? null : frame.pop();
    leave(state, thread);
    if (thread.top == null || kind == TypeKind.VOID) {
      return;
    }
    MachineFrame caller = thread.top;
    if (caller.method.instruction(caller.at - 1) instanceof InvokeInstruction call
        && call.typeSymbol().returnType().equals(ConstantDescs.CD_void)) {
      return; // a lambda whose value nobody wants
    }
    caller.push(value);
  }

  void unwind(MachineState state, MachineThread thread, HeapReference thrown) {
    while (thread.top != null) {
      MachineFrame frame = thread.top;
      int at = frame.at - 1;
      if (frame.method.name().equals("<clinit>")) {
        throw new BeyondMachine("an exception in an initialiser");
      }
      for (MachineMethod.Handler each : frame.method.handlers()) {
        boolean covers = at >= each.from() && at < each.to();
        if (covers && each.type().map(it -> objects.isOf(state, thrown, it)).orElse(true)) {
          frame.clearStack();
          frame.push(thrown);
          frame.at = each.at();
          return;
        }
      }
      leave(state, thread);
    }
    state.failure = state.failure.isEmpty() ? "thread " + thread.number : state.failure;
  }
}
