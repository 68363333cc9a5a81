package javalings.cost;

import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.stream.IntStream;

/**
 * A lambda or method reference at the place where it is made.
 *
 * @param body the method that runs, with the receiver as its first parameter
 * @param captures how many values it takes along
 * @param seen the types that callers of the functional interface give and get
 */
record BytecodeLambda(DirectMethodHandleDesc body, int captures, MethodTypeDesc seen) {

  static boolean is(InvokeDynamicInstruction it) {
    return it.bootstrapMethod().owner().displayName().equals("LambdaMetafactory");
  }

  static BytecodeLambda of(InvokeDynamicInstruction it) {
    return new BytecodeLambda(
        (DirectMethodHandleDesc) it.bootstrapArgs().get(1),
        it.typeSymbol().parameterCount(),
        (MethodTypeDesc) it.bootstrapArgs().get(2));
  }

  boolean isConstructor() {
    return body.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR;
  }

  /** Whether a primitive has to be wrapped on its way in or out. */
  boolean boxes() {
    return crosses(true)
        || (body.invocationType().returnType().isPrimitive() && !seen.returnType().isPrimitive());
  }

  /** Whether a wrapper has to be opened on its way in or out. */
  boolean unboxes() {
    return crosses(false)
        || (seen.returnType().isPrimitive()
            && !seen.returnType().descriptorString().equals("V")
            && !body.invocationType().returnType().isPrimitive());
  }

  private boolean crosses(boolean fromPrimitive) {
    var inner = body.invocationType();
    return IntStream.range(0, seen.parameterCount())
        .filter(i -> captures + i < inner.parameterCount())
        .anyMatch(i ->
            seen.parameterType(i).isPrimitive() == fromPrimitive
                && inner.parameterType(captures + i).isPrimitive() != fromPrimitive);
  }
}
