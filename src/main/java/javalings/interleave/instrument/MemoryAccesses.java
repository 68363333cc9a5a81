package javalings.interleave.instrument;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_float;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.Optional;

/** Instruments the accesses to fields and array elements. */
final class MemoryAccesses {

  /** In place of a local: the code is no constructor. */
  static final int NONE = -1;

  private final ClassPool pool;
  private final EmitContext context;
  private final ClassInitialisers initialisers;

  MemoryAccesses(ClassPool pool, EmitContext context, ClassInitialisers initialisers) {
    this.pool = pool;
    this.context = context;
    this.initialisers = initialisers;
  }

  /**
   * Instruments an access to a field.
   *
   * @param begun the local with the time at which this constructor began, or {@link #NONE}
   */
  void field(CodeBuilder code, FieldInstruction access, int begun) {
    if (isOfSystem(access)) {
      stream(code, access);
      return;
    }
    Optional<FieldModel> field =
        pool.field(access.owner().asInternalName(), access.name().stringValue());
    if (field.isEmpty() || field.get().flags().has(AccessFlag.SYNTHETIC)) {
      code.with(access);
    } else if (field.get().flags().has(AccessFlag.FINAL)) {
      constant(code, access, begun, initialises(code, access, field.get()));
    } else {
      initialises(code, access, field.get());
      shared(code, access, field.get().flags().has(AccessFlag.VOLATILE));
    }
  }

  /** Initialises the class of a static field; tells whether that is done in the open. */
  private boolean initialises(CodeBuilder code, FieldInstruction access, FieldModel field) {
    boolean isStatic = access.opcode() == Opcode.GETSTATIC || access.opcode() == Opcode.PUTSTATIC;
    return isStatic
        && initialisers.beforeField(
            code, field, () -> context.site(access.owner().asInternalName(), name(access), false));
  }

  /** As {@link #field}, for volatile fields only: others are left as they are. */
  void volatileField(CodeBuilder code, FieldInstruction access) {
    boolean isVolatile =
        pool.field(access.owner().asInternalName(), access.name().stringValue())
            .filter(field -> field.flags().has(AccessFlag.VOLATILE))
            .isPresent();
    boolean isOfThis = access.opcode() == Opcode.GETFIELD || access.opcode() == Opcode.GETSTATIC;
    if (isVolatile && (isOfThis || access.opcode() == Opcode.PUTFIELD)) {
      shared(code, access, true);
    } else {
      code.with(access);
    }
  }

  private static boolean isOfSystem(FieldInstruction access) {
    return access.opcode() == Opcode.GETSTATIC
        && access.owner().asInternalName().equals("java/lang/System");
  }

  private void stream(CodeBuilder code, FieldInstruction access) {
    if (name(access).equals("in")) {
      HookCalls.refuse(code, RefusedCalls.INPUT, context.site("java/lang/System", "in", false));
      code.with(access);
    } else {
      HookCalls.stream(code, name(access));
    }
  }

  private void constant(CodeBuilder code, FieldInstruction access, int begun, boolean isOrdered) {
    if (access.opcode() == Opcode.GETSTATIC) {
      staticConstant(code, access, isOrdered);
    } else if (access.opcode() == Opcode.GETFIELD) {
      finalRead(code, access);
    } else if (access.opcode() == Opcode.PUTFIELD && begun != NONE) {
      finalWrite(code, access, begun);
    } else {
      code.with(access);
    }
  }

  /** It cannot race, but reading it is ordered behind its class's initialisation. */
  private void staticConstant(CodeBuilder code, FieldInstruction access, boolean isOrdered) {
    if (!isOrdered) {
      HookCalls.beforeConstant(code, access.owner().asSymbol());
    }
    code.with(access);
    if (!access.typeSymbol().isPrimitive()) {
      String name = name(access) + "!";
      code.dup();
      HookCalls.afterRead(code, context.site(access.owner().asInternalName(), name, false));
    }
  }

  /** It races only where the object was shown to others before it was made. */
  private void finalRead(CodeBuilder code, FieldInstruction access) {
    int site = context.site(access.owner().asInternalName(), name(access), false);
    code.dup();
    HookCalls.beforeFinalRead(code, site);
    code.with(access);
    HookCalls.copyBoxed(code, access.typeSymbol());
    HookCalls.afterRead(code, site);
  }

  private void finalWrite(CodeBuilder code, FieldInstruction access, int begun) {
    int site = context.site(access.owner().asInternalName(), name(access), false);
    TypeKind kind = TypeKind.from(access.typeSymbol()).asLoadable();
    int value = code.allocateLocal(kind);
    code.storeLocal(kind, value).dup().loadLocal(kind, value);
    HookCalls.box(code, access.typeSymbol());
    code.iload(begun);
    HookCalls.beforeFinalWrite(code, site);
    code.loadLocal(kind, value).with(access);
  }

  private void shared(CodeBuilder code, FieldInstruction access, boolean isVolatile) {
    int site = context.site(access.owner().asInternalName(), name(access), isVolatile);
    switch (access.opcode()) {
      case GETFIELD -> read(code.dup(), access, site);
      case GETSTATIC -> read(code.loadConstant(access.owner().asSymbol()), access, site);
      case PUTFIELD -> write(code, access, site);
      case PUTSTATIC -> {
        HookCalls.copyBoxed(code, access.typeSymbol());
        HookCalls.beforeStaticWrite(code, access.owner().asSymbol(), site);
        code.with(access);
      }
      default -> throw new IllegalArgumentException("not a field access: " + access.opcode());
    }
  }

  private static void read(CodeBuilder code, FieldInstruction access, int site) {
    HookCalls.beforeRead(code, site);
    code.with(access);
    HookCalls.see(code, access.typeSymbol(), site);
  }

  private static void write(CodeBuilder code, FieldInstruction access, int site) {
    TypeKind kind = TypeKind.from(access.typeSymbol()).asLoadable();
    int value = code.allocateLocal(kind);
    code.storeLocal(kind, value).dup().loadLocal(kind, value);
    HookCalls.box(code, access.typeSymbol());
    HookCalls.beforeWrite(code, site);
    code.loadLocal(kind, value).with(access);
  }

  void load(CodeBuilder code, ArrayLoadInstruction access) {
    int site = context.site("[]", "[]", false);
    code.dup2();
    HookCalls.beforeElementRead(code, site);
    code.with(access);
    ClassDesc type = loaded(access.typeKind());
    if (type.isPrimitive()) {
      HookCalls.see(code, type, site);
    } else {
      HookCalls.copyBoxed(code, type); // the verifier would not know its class afterwards
      HookCalls.afterRead(code, site);
    }
  }

  void store(CodeBuilder code, ArrayStoreInstruction access) {
    TypeKind kind = access.typeKind().asLoadable();
    int value = code.allocateLocal(kind);
    code.storeLocal(kind, value).dup2().loadLocal(kind, value);
    HookCalls.box(code, loaded(access.typeKind()));
    HookCalls.beforeElementWrite(code, context.site("[]", "[]", false));
    code.loadLocal(kind, value).with(access);
  }

  /** The type of an element on the operand stack; bytes and booleans share their instructions. */
  private static ClassDesc loaded(TypeKind kind) {
    return switch (kind.asLoadable()) {
      case LONG -> CD_long;
      case FLOAT -> CD_float;
      case DOUBLE -> CD_double;
      case INT -> CD_int;
      default -> CD_Object;
    };
  }

  private static String name(FieldInstruction access) {
    return access.name().stringValue();
  }
}
