package javalings.interleave.instrument;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;
import java.util.function.Consumer;

/** The call that a method reference makes. */
final class LibraryReferences {

  private LibraryReferences() {}

  /**
   * The call of a method reference.
   *
   * @param isDiscarded whether the function that it becomes has no result
   */
  static Optional<LibraryCalls.Call> call(DirectMethodHandleDesc handle, boolean isDiscarded) {
    MethodTypeDesc type = handle.invocationType();
    return switch (handle.kind()) {
      case VIRTUAL ->
          Optional.of(
              call(handle, Opcode.INVOKEVIRTUAL, type.dropParameterTypes(0, 1), isDiscarded));
      case INTERFACE_VIRTUAL ->
          Optional.of(
              call(handle, Opcode.INVOKEINTERFACE, type.dropParameterTypes(0, 1), isDiscarded));
      case STATIC, INTERFACE_STATIC ->
          Optional.of(call(handle, Opcode.INVOKESTATIC, type, isDiscarded));
      case CONSTRUCTOR -> Optional.of(call(handle, Opcode.INVOKESPECIAL, type, isDiscarded));
      default -> Optional.empty();
    };
  }

  /**
   * The type of the bridge for a method reference: a receiver that it keeps is a parameter of the
   * class that it has there, which may be below the one that declares the method.
   */
  static MethodTypeDesc type(DirectMethodHandleDesc handle, MethodTypeDesc captured) {
    MethodTypeDesc type = handle.invocationType();
    boolean keepsReceiver =
        captured.parameterCount() == 1
            && (handle.kind() == DirectMethodHandleDesc.Kind.VIRTUAL
                || handle.kind() == DirectMethodHandleDesc.Kind.INTERFACE_VIRTUAL);
    return keepsReceiver ? type.changeParameterType(0, captured.parameterType(0)) : type;
  }

  private static LibraryCalls.Call call(
      DirectMethodHandleDesc handle, Opcode opcode, MethodTypeDesc type, boolean isDiscarded) {
    return new LibraryCalls.Call(
        opcode,
        handle.owner(),
        handle.methodName(),
        type,
        handle.isOwnerInterface(),
        isDiscarded,
        false);
  }

  /** The body of a bridge for the call, if the call must not be left as it is. */
  static Optional<Consumer<CodeBuilder>> body(
      LibraryCalls.Call call, LibraryCalls calls, Replacements replacements) {
    if (call.opcode() != Opcode.INVOKESPECIAL) {
      return calls.asBridge(call);
    }
    return replacements
        .forNew(ClassPool.internalName(call.owner()))
        .map(replacement -> code -> construct(code, replacement, call.type()));
  }

  private static void construct(CodeBuilder code, ClassDesc type, MethodTypeDesc made) {
    code.new_(type).dup();
    for (int i = 0; i < made.parameterCount(); i++) {
      code.loadLocal(TypeKind.from(made.parameterType(i)), code.parameterSlot(i));
    }
    code.invokespecial(
            type, "<init>", made.changeReturnType(java.lang.constant.ConstantDescs.CD_void))
        .areturn();
  }
}
