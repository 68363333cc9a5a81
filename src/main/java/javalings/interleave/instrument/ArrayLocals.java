package javalings.interleave.instrument;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells the name of a local variable when an array has come into it first: there the class file
 * lets the variable begin. Most arrays that a parameter gets have a name already.
 */
final class ArrayLocals {

  private static final ClassDesc HOOK = ClassDesc.of("javalings.interleave.hook.LocalVariables");
  private static final MethodTypeDesc TYPE = MethodTypeDesc.of(CD_void, CD_Object, CD_String);

  private final Map<Label, LocalVariable> starts = new HashMap<>();

  ArrayLocals(CodeModel body) {
    for (CodeElement element : body) {
      if (element instanceof LocalVariable local && local.typeSymbol().isArray()) {
        starts.put(local.startScope(), local);
      }
    }
  }

  void begin(CodeBuilder code, Label place) {
    LocalVariable local = starts.get(place);
    if (local != null) {
      code.aload(local.slot())
          .loadConstant(local.name().stringValue())
          .invokestatic(HOOK, "named", TYPE);
    }
  }
}
