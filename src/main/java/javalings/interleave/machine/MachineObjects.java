package javalings.interleave.machine;

import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the program's objects, and accesses what they hold. */
final class MachineObjects {

  /** The values of {@code System.out} and {@code System.err}. */
  enum Console {
    OUT,
    ERR
  }

  private static final int LONGEST_ARRAY = 200;

  private static final Set<String> LIBRARY =
      Set.of(
          "java/lang/Object",
          "java/lang/Thread",
          "java/util/concurrent/locks/ReentrantLock",
          "java/util/concurrent/atomic/AtomicInteger",
          "java/util/concurrent/atomic/AtomicLong",
          "java/util/concurrent/atomic/AtomicBoolean");

  private final MachineProgram program;

  MachineObjects(MachineProgram program) {
    this.program = program;
  }

  static boolean isStatic(FieldInstruction field) {
    return field.opcode() == Opcode.GETSTATIC || field.opcode() == Opcode.PUTSTATIC;
  }

  static boolean isWrite(FieldInstruction field) {
    return field.opcode() == Opcode.PUTSTATIC || field.opcode() == Opcode.PUTFIELD;
  }

  @Nullable Object constant(ConstantInstruction constant) {
    if (constant.opcode() == Opcode.ACONST_NULL) {
      return null;
    }
    ConstantDesc value = constant.constantValue();
    MachineClass own = value instanceof ClassDesc type ? program.find(name(type)) : null;
    if (own != null) {
      return own.statics;
    }
    if (value instanceof Number || value instanceof String) {
      return value;
    }
    throw new BeyondMachine("such a constant");
  }

  private static String name(ClassDesc type) {
    String text = type.descriptorString();
    return text.startsWith("L") ? text.substring(1, text.length() - 1) : text;
  }

  /** The field of the program; null if it is one of the JDK's. */
  MachineClass.@Nullable Field field(MachineFrame frame, int at, FieldInstruction access) {
    if (frame.method.link(at) instanceof MachineClass.Field known) {
      return known;
    }
    MachineClass type = program.find(access.owner().asInternalName());
    if (type == null) {
      return null;
    }
    return frame.method.link(
        at,
        type.field(access.name().stringValue(), isStatic(access))
            .orElseThrow(() -> new BeyondMachine("the field " + access.name())));
  }

  void access(MachineState state, MachineFrame frame, int at, FieldInstruction access) {
    MachineClass.Field field = field(frame, at, access);
    if (field == null) {
      frame.push(console(access));
      return;
    }
    Object value = isWrite(access) ? frame.pop() : null;
    HeapReference target =
        isStatic(access) ? field.owner().statics : Interpreter.reference(frame.pop());
    if (isWrite(access)) {
      state.own(target).values[field.index()] = narrow(value, field.type());
    } else {
      frame.push(state.at(target).values[field.index()]);
    }
  }

  private static Console console(FieldInstruction access) {
    String name = access.owner().asInternalName() + "." + access.name().stringValue();
    return switch (name) {
      case "java/lang/System.out" -> Console.OUT;
      case "java/lang/System.err" -> Console.ERR;
      default -> throw new BeyondMachine(name);
    };
  }

  /** A small number, as a field or an element of the type keeps it. */
  private static @Nullable Object narrow(@Nullable Object value, String type) {
    return value instanceof Integer number
        ? switch (type.charAt(0)) {
          case 'B' -> (Object) (int) number.byteValue();
          case 'S' -> (int) number.shortValue();
          case 'C' -> (int) (char) number.intValue();
          case 'Z' -> number & 1;
          default -> number;
        }
        : value;
  }

  private static int index(HeapObject array, int index) {
    if (index < 0 || index >= array.values.length) {
      throw new BeyondMachine("an index out of bounds");
    }
    return index;
  }

  void load(MachineState state, MachineFrame frame) {
    int index = frame.popInt();
    HeapObject array = state.at(Interpreter.reference(frame.pop()));
    frame.push(array.values[index(array, index)]);
  }

  void store(MachineState state, MachineFrame frame) {
    Object value = frame.pop();
    int index = frame.popInt();
    HeapObject array = state.own(Interpreter.reference(frame.pop()));
    array.values[index(array, index)] = narrow(value, array.type.toString().substring(1));
  }

  HeapReference make(MachineState state, String name) {
    MachineClass type = program.find(name);
    if (type != null) {
      return state.make(type, type.firstValues());
    }
    if (!LIBRARY.contains(name) && !HostCalls.isThrowable(name)) {
      throw new BeyondMachine("new " + name);
    }
    return state.make(name, new Object[1]);
  }

  void array(MachineState state, MachineFrame frame, ClassDesc component) {
    int length = frame.popInt();
    if (length < 0 || length > LONGEST_ARRAY) {
      throw new BeyondMachine("an array of " + length);
    }
    String type = component.descriptorString();
    @Nullable Object[] values = new Object[length];
    Arrays.fill(values, MachineValues.first(type));
    frame.push(state.make("[" + type, values));
  }

  void check(MachineState state, MachineFrame frame, TypeCheckInstruction check) {
    Object value = frame.pop();
    String name = check.type().asInternalName();
    boolean is = value != null && is(state, value, name);
    if (check.opcode() == Opcode.INSTANCEOF) {
      frame.push(is ? 1 : 0);
    } else if (value == null || is) {
      frame.push(value);
    } else {
      throw new BeyondMachine("a cast that fails");
    }
  }

  private boolean is(MachineState state, Object value, String name) {
    return value instanceof HeapReference reference
        ? isOf(state, reference, name)
        : HostCalls.isInstance(value, name);
  }

  boolean isOf(MachineState state, HeapReference reference, String name) {
    return switch (state.at(reference).type) {
      case MachineClass type when reference.address() != type.statics.address() ->
          program.isSubtype(type.name(), name);
      case String library when !library.startsWith("[") -> HostCalls.isSubtype(library, name);
      case String array when array.equals(name) -> true;
      default -> throw new BeyondMachine("whether it is a " + name);
    };
  }

  /** Keeps the message of an exception; the first argument is one, or becomes one. */
  void newThrowable(MachineState state, MachineFrame frame, MethodTypeDesc type) {
    @Nullable Object[] args = new Object[type.parameterCount()];
    for (int i = args.length - 1; i >= 0; i--) {
      args[i] = frame.pop();
    }
    HeapObject made = state.own(Interpreter.reference(frame.pop()));
    if (args.length > 0 && !(args[0] instanceof HeapReference)) {
      String kind = type.parameterType(0).descriptorString();
      made.values[0] = String.valueOf(MachineValues.toHost(args[0], kind));
    } else if (args.length > 0) {
      made.values[0] = "?";
    }
  }
}
