package javalings.interleave.machine;

import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes lambdas, and texts of parts. */
final class DynamicCalls {

  private static final char ARGUMENT = '\u0001';
  private static final char CONSTANT = '\u0002';

  private static final int LONGEST_TEXT = 10_000;

  private final MachineProgram program;

  DynamicCalls(MachineProgram program) {
    this.program = program;
  }

  void run(MachineState state, MachineFrame frame, InvokeDynamicInstruction call) {
    MethodTypeDesc type = call.typeSymbol();
    @Nullable Object[] args = new Object[type.parameterCount()];
    for (int i = args.length - 1; i >= 0; i--) {
      args[i] = frame.pop();
    }
    String maker = call.bootstrapMethod().methodName();
    switch (maker) {
      case "metafactory" -> frame.push(lambda(state, call.bootstrapArgs(), args));
      case "makeConcatWithConstants" -> frame.push(text(call.bootstrapArgs(), type, args));
      default -> throw new BeyondMachine(maker);
    }
  }

  private HeapReference lambda(
      MachineState state, List<ConstantDesc> how, @Nullable Object[] captured) {
    if (!(how.get(1) instanceof DirectMethodHandleDesc handle)
        || !(how.get(2) instanceof MethodTypeDesc wanted)) {
      throw new BeyondMachine("such a lambda");
    }
    String owner = handle.owner().descriptorString();
    MachineClass type = program.find(owner.substring(1, owner.length() - 1));
    String key = handle.methodName() + handle.lookupDescriptor();
    MachineMethod method = type == null ? null : program.method(type, key);
    boolean isVirtual =
        switch (handle.kind()) {
          case STATIC, INTERFACE_STATIC, SPECIAL, INTERFACE_SPECIAL -> false;
          case VIRTUAL, INTERFACE_VIRTUAL -> true;
          default -> throw new BeyondMachine("such a method reference");
        };
    boolean isBound = captured.length > 0 && captured[0] instanceof HeapReference;
    if (method == null || (isVirtual && !isBound) || !fits(method, wanted, captured.length)) {
      throw new BeyondMachine("the method reference " + key);
    }
    MachineMethod called = isVirtual ? bound(state, captured[0], method, key) : method;
    @Nullable Object[] values = new Object[captured.length + HeapObject.OWN];
    System.arraycopy(captured, 0, values, HeapObject.OWN, captured.length);
    return state.make(new LambdaBody(called), values);
  }

  /** The receiver is known when the lambda is made, and with it the method. */
  private MachineMethod bound(
      MachineState state, @Nullable Object receiver, MachineMethod method, String key) {
    if (receiver instanceof HeapReference reference
        && state.at(reference).type instanceof MachineClass type) {
      MachineMethod own = program.method(type, key);
      if (own != null) {
        return own;
      }
    }
    throw new BeyondMachine("the method reference " + method.name());
  }

  /** Whether the arguments come as they are, and what comes back is wanted so, or not at all. */
  private static boolean fits(MachineMethod method, MethodTypeDesc wanted, int captured) {
    int first = captured - (method.isStatic() ? 0 : 1);
    if (method.type.parameterCount() - first != wanted.parameterCount()) {
      return false;
    }
    for (int i = 0; i < wanted.parameterCount(); i++) {
      if (!isAlike(method.type.parameterType(first + i), wanted.parameterType(i))) {
        return false;
      }
    }
    return isVoid(wanted.returnType()) || isAlike(method.type.returnType(), wanted.returnType());
  }

  private static boolean isVoid(ClassDesc type) {
    return type.descriptorString().equals("V");
  }

  private static boolean isAlike(ClassDesc one, ClassDesc other) {
    return one.equals(other) || (!one.isPrimitive() && !other.isPrimitive());
  }

  private static String text(List<ConstantDesc> how, MethodTypeDesc type, @Nullable Object[] args) {
    StringBuilder text = new StringBuilder();
    int argument = 0;
    int constant = 1;
    for (char each : how.getFirst().toString().toCharArray()) {
      if (each == ARGUMENT) {
        String kind = type.parameterType(argument).descriptorString();
        text.append(MachineValues.toHost(args[argument++], kind));
      } else if (each == CONSTANT) {
        text.append(how.get(constant++));
      } else {
        text.append(each);
      }
    }
    if (text.length() > LONGEST_TEXT) {
      throw new BeyondMachine("so long a text");
    }
    return text.toString();
  }
}
