package javalings.interleave.instrument;

import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.FieldInstruction;

/** A value in a critical section. */
sealed interface SumValue {

  /** Nobody else changes it during the section; values of one name are the same. */
  record Known(String name) implements SumValue {}

  /** The value of a variable, with something known added to it. */
  record Sum(String variable, TypeKind kind) implements SumValue {}

  static String local(int slot) {
    return "local " + slot;
  }

  static String field(String owner, FieldInstruction access) {
    return owner + "." + access.name().stringValue();
  }
}
