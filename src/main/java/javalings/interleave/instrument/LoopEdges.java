package javalings.interleave.instrument;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_float;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;

import java.lang.classfile.Attributes;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.ObjectVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.SimpleVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.UninitializedVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.VerificationTypeInfo;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells at the end of each round of a loop which values the local variables have that the next
 * round can see: the class file names them where the loop begins.
 */
final class LoopEdges {

  private static final ClassDesc MIXER = ClassDesc.of("javalings.interleave.hook.LocalVariables");

  private final Map<Label, List<VerificationTypeInfo>> locals = new HashMap<>();

  LoopEdges(CodeModel code) {
    code.findAttribute(Attributes.stackMapTable())
        .ifPresent(table -> table.entries().forEach(this::add));
  }

  private void add(StackMapFrameInfo frame) {
    locals.put(frame.target(), frame.locals());
  }

  /** Leaves a number for all the local variables. */
  void load(CodeBuilder code, Label target) {
    code.lconst_0();
    int slot = 0;
    for (VerificationTypeInfo type : locals.getOrDefault(target, List.of())) {
      slot += load(code, type, slot);
    }
  }

  /** The number of slots that the variable takes. */
  private static int load(CodeBuilder code, VerificationTypeInfo type, int slot) {
    return switch (type) {
      case SimpleVerificationTypeInfo simple -> simple(code, simple, slot);
      case ObjectVerificationTypeInfo _ -> mix(code.aload(slot), CD_Object, 1);
      case UninitializedVerificationTypeInfo _ -> 1;
    };
  }

  private static int simple(CodeBuilder code, SimpleVerificationTypeInfo type, int slot) {
    return switch (type) {
      case INTEGER -> mix(code.iload(slot), CD_int, 1);
      case FLOAT -> mix(code.fload(slot), CD_float, 1);
      case LONG -> mix(code.lload(slot), CD_long, 2);
      case DOUBLE -> mix(code.dload(slot), CD_double, 2);
      case TOP, NULL, UNINITIALIZED_THIS -> 1;
    };
  }

  private static int mix(CodeBuilder code, ClassDesc type, int slots) {
    code.invokestatic(MIXER, "mix", MethodTypeDesc.of(CD_long, CD_long, type));
    return slots;
  }
}
