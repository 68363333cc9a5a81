package javalings.interleave.instrument;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.FieldModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.reflect.AccessFlag;

/** The methods of a record that javac leaves to the JDK, which reads the components. */
final class RecordMethods {

  private RecordMethods() {}

  static boolean isOne(InvokeDynamicInstruction invoke) {
    return invoke
        .bootstrapMethod()
        .owner()
        .descriptorString()
        .equals("Ljava/lang/runtime/ObjectMethods;");
  }

  /** Tells that what the components of {@code this} hold is read. */
  static void readComponents(CodeBuilder code, EmitContext context, String method) {
    for (FieldModel field : context.model.fields()) {
      boolean isStatic = field.flags().has(AccessFlag.STATIC);
      if (!isStatic && !field.fieldTypeSymbol().isPrimitive()) {
        code.aload(0)
            .getfield(context.type(), field.fieldName().stringValue(), field.fieldTypeSymbol());
        HookCalls.beforeArgument(code, context.site(context.name(), method, false));
      }
    }
  }
}
