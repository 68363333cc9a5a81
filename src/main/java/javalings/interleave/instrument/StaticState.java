package javalings.interleave.instrument;

import static java.lang.classfile.ClassFile.ACC_PUBLIC;
import static java.lang.classfile.ClassFile.ACC_STATIC;
import static java.lang.classfile.ClassFile.ACC_SYNTHETIC;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.FieldModel;
import java.lang.classfile.TypeKind;
import java.lang.reflect.AccessFlag;
import java.util.List;

/** How one execution can tell from the static fields of a class what another did before. */
public enum StaticState {

  /** All its static fields are constants. */
  NONE,

  /** Its method {@link #FORGET} makes them what they are in a class that was just loaded. */
  FORGOTTEN,

  /** Only another loader has the class as it was. */
  KEPT;

  /** A class whose initialiser is a method of ours has no static fields that are final. */
  public static final String FORGET = "javalings$forget";

  static StaticState of(ClassModel model, boolean isInitialiserMoved) {
    List<FieldModel> fields = fields(model);
    boolean canSet =
        isInitialiserMoved
            || fields.stream().noneMatch(field -> field.flags().has(AccessFlag.FINAL));
    return fields.isEmpty() ? NONE : canSet && !isCached(model) ? FORGOTTEN : KEPT;
  }

  /** The JDK keeps the constants of an enum where nobody can make it forget them. */
  private static boolean isCached(ClassModel model) {
    return model.flags().has(AccessFlag.ENUM) || model.flags().has(AccessFlag.INTERFACE);
  }

  private static List<FieldModel> fields(ClassModel model) {
    return model.fields().stream()
        .filter(field -> field.flags().has(AccessFlag.STATIC))
        .filter(field -> !isConstant(field))
        .toList();
  }

  private static boolean isConstant(FieldModel field) {
    String name = field.fieldName().stringValue();
    return field.findAttribute(Attributes.constantValue()).isPresent()
        || name.equals("$assertionsDisabled")
        || name.startsWith("$SwitchMap$");
  }

  static void writeTo(ClassBuilder type, ClassModel model) {
    type.withMethodBody(
        FORGET, MTD_void, ACC_PUBLIC | ACC_STATIC | ACC_SYNTHETIC, code -> forget(code, model));
  }

  private static void forget(CodeBuilder code, ClassModel model) {
    for (FieldModel field : fields(model)) {
      switch (TypeKind.from(field.fieldTypeSymbol()).asLoadable()) {
        case LONG -> code.lconst_0();
        case FLOAT -> code.fconst_0();
        case DOUBLE -> code.dconst_0();
        case REFERENCE -> code.aconst_null();
        default -> code.iconst_0();
      }
      code.putstatic(
          model.thisClass().asSymbol(), field.fieldName().stringValue(), field.fieldTypeSymbol());
    }
    code.return_();
  }
}
