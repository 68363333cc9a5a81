package javalings.interleave.instrument;

import static java.lang.constant.ConstantDescs.CD_Boolean;
import static java.lang.constant.ConstantDescs.CD_Byte;
import static java.lang.constant.ConstantDescs.CD_Character;
import static java.lang.constant.ConstantDescs.CD_Class;
import static java.lang.constant.ConstantDescs.CD_Double;
import static java.lang.constant.ConstantDescs.CD_Float;
import static java.lang.constant.ConstantDescs.CD_Integer;
import static java.lang.constant.ConstantDescs.CD_Long;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_Short;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_Throwable;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** The calls that instrumented code makes into the running explorer. */
final class HookCalls {

  static final ClassDesc HOOKS = ClassDesc.of("javalings.interleave.hook.Hooks");
  private static final ClassDesc CLASSES =
      ClassDesc.of("javalings.interleave.hook.ClassInitialisation");
  private static final ClassDesc UNBOXING = ClassDesc.of("javalings.interleave.hook.Unboxing");
  private static final ClassDesc LIBRARY = ClassDesc.of("javalings.interleave.hook.LibraryHooks");
  private static final ClassDesc HANDOVERS =
      ClassDesc.of("javalings.interleave.hook.HandoverHooks");
  private static final ClassDesc OBJECTS = CD_Object.arrayType();

  private HookCalls() {}

  /** Operands: the object or, for a static field, its class. */
  static void beforeRead(CodeBuilder code, int site) {
    call(code.loadConstant(site), "beforeRead", CD_Object, CD_int);
  }

  /** Operands: a copy of the value that was read, boxed. */
  static void afterRead(CodeBuilder code, int site) {
    call(code.loadConstant(site), "afterRead", CD_Object, CD_int);
  }

  /** Puts the value that a read sees in the place of the one that was read. */
  static void see(CodeBuilder code, ClassDesc type, int site) {
    box(code, type);
    ClassDesc hooks = type.isPrimitive() ? UNBOXING : HOOKS;
    code.loadConstant(site)
        .invokestatic(hooks, "see", MethodTypeDesc.of(CD_Object, CD_Object, CD_int));
    unbox(code, type);
  }

  /** Operands: a boxed value, or null for the default. */
  static void unbox(CodeBuilder code, ClassDesc type) {
    if (type.isPrimitive()) {
      code.invokestatic(UNBOXING, type.displayName() + "Value", MethodTypeDesc.of(type, CD_Object));
    } else if (!type.equals(CD_Object)) {
      code.checkcast(type);
    }
  }

  /** Operands: the object, the boxed value. */
  static void beforeWrite(CodeBuilder code, int site) {
    call(code.loadConstant(site), "beforeWrite", CD_Object, CD_Object, CD_int);
  }

  /** Operands: the boxed value. */
  static void beforeStaticWrite(CodeBuilder code, ClassDesc owner, int site) {
    call(
        code.loadConstant(owner).loadConstant(site),
        "beforeStaticWrite",
        CD_Object,
        CD_Object,
        CD_int);
  }

  /** Leaves whether the calling thread is one of an execution. */
  static void isExplored(CodeBuilder code) {
    code.invokestatic(HOOKS, "isExplored", MethodTypeDesc.of(CD_boolean));
  }

  /** Leaves whether a weak compare-and-set fails for no reason. */
  static void failsSpuriously(CodeBuilder code, int site) {
    code.loadConstant(site)
        .invokestatic(HOOKS, "failsSpuriously", MethodTypeDesc.of(CD_boolean, CD_int));
  }

  /** Operands: a stream; leaves one that is not parallel. */
  static void settled(CodeBuilder code, int site) {
    ClassDesc stream = ClassDesc.of("java.util.stream.BaseStream");
    code.loadConstant(site)
        .invokestatic(HOOKS, "settled", MethodTypeDesc.of(stream, stream, CD_int));
  }

  /** Operands: an immutable set or map, what it was made of; leaves one in that order. */
  static void inOrder(CodeBuilder code) {
    code.invokestatic(HOOKS, "inOrder", MethodTypeDesc.of(CD_Object, CD_Object, OBJECTS));
  }

  /** Leaves the thread's time. */
  static void time(CodeBuilder code) {
    code.invokestatic(HOOKS, "time", MethodTypeDesc.of(CD_int));
  }

  /** Operands: the object. */
  static void beforeFinalRead(CodeBuilder code, int site) {
    call(code.loadConstant(site), "beforeFinalRead", CD_Object, CD_int);
  }

  /** Operands: the object, the boxed value, the time at which the constructor began. */
  static void beforeFinalWrite(CodeBuilder code, int site) {
    call(code.loadConstant(site), "beforeFinalWrite", CD_Object, CD_Object, CD_int, CD_int);
  }

  /** Operands: the array, the index. */
  static void beforeElementRead(CodeBuilder code, int site) {
    call(code.loadConstant(site), "beforeElementRead", CD_Object, CD_int, CD_int);
  }

  /** Operands: the array, the index, the boxed value. */
  static void beforeElementWrite(CodeBuilder code, int site) {
    call(code.loadConstant(site), "beforeElementWrite", CD_Object, CD_int, CD_Object, CD_int);
  }

  /** Operands: the object whose constructor ends. */
  static void freeze(CodeBuilder code) {
    call(code, "freeze", CD_Object);
  }

  static void beforeConstant(CodeBuilder code, ClassDesc owner) {
    call(code.loadConstant(owner), "beforeConstant", CD_Class);
  }

  /** Operands: the object whose monitor is meant. */
  static void enter(CodeBuilder code, int site) {
    call(code.loadConstant(site), "enter", CD_Object, CD_int);
  }

  /** Operands: the object whose monitor is meant. */
  static void exit(CodeBuilder code, int site) {
    call(code.loadConstant(site), "exit", CD_Object, CD_int);
  }

  /** Operands: what a call is going to read. */
  static void beforeArgument(CodeBuilder code, int site) {
    call(code.loadConstant(site), "beforeArgument", CD_Object, CD_int);
  }

  /** Operands: a map, whether it is in the order of access. */
  static void madeMap(CodeBuilder code) {
    call(code, "madeMap", CD_Object, CD_boolean);
  }

  /** Operands: the field, its object or null. */
  static void beforeReflection(CodeBuilder code, boolean isWrite, int site) {
    call(
        code.loadConstant(isWrite ? 1 : 0).loadConstant(site),
        "beforeReflection",
        ClassDesc.of("java.lang.reflect.Field"),
        CD_Object,
        CD_boolean,
        CD_int);
  }

  static void at(CodeBuilder code, int site) {
    call(code.loadConstant(site), "at", CD_int);
  }

  /** Operands: a number for the values of the local variables. */
  static void backEdge(CodeBuilder code, int site) {
    call(code.loadConstant(site), "backEdge", CD_long, CD_int);
  }

  static void classInit(CodeBuilder code, boolean begins, ClassDesc owner) {
    call(code.loadConstant(owner), begins ? "beginClassInit" : "endClassInit", CD_Class);
  }

  /** Operands: a class, where it is used; leaves whether it has to be initialised now. */
  static void initialises(CodeBuilder code) {
    code.invokestatic(CLASSES, "begins", MethodTypeDesc.of(CD_boolean, CD_Class, CD_int));
  }

  /** Operands: a class. */
  static void initialised(CodeBuilder code) {
    code.invokestatic(CLASSES, "ended", MethodTypeDesc.of(CD_void, CD_Class));
  }

  /** Operands: what the initialiser has thrown, its class; leaves what to throw. */
  static void initialisationFailed(CodeBuilder code) {
    code.invokestatic(CLASSES, "failed", MethodTypeDesc.of(CD_Throwable, CD_Throwable, CD_Class));
  }

  /** Operands: the receiver or null, the arguments as an array. */
  static void beforeCall(CodeBuilder code, int site) {
    call(code.loadConstant(site), "beforeCall", CD_Object, OBJECTS, CD_int);
  }

  /** Operands: the boxed result, the receiver or null. */
  static void afterCall(CodeBuilder code, int site) {
    call(code.loadConstant(site), "afterCall", CD_Object, CD_Object, CD_int);
  }

  /** Operands: the boxed result, the receiver; leaves what the call sees. */
  static void seeCall(CodeBuilder code, int site) {
    code.loadConstant(site)
        .invokestatic(HOOKS, "seeCall", MethodTypeDesc.of(CD_Object, CD_Object, CD_Object, CD_int));
  }

  /** Operands: a boxed copy of what the thread has got. */
  static void sees(CodeBuilder code) {
    call(code, "sees", CD_Object);
  }

  /** Operands: the receiver or null. */
  static void failedCall(CodeBuilder code) {
    call(code, "failedCall", CD_Object);
  }

  static void refuse(CodeBuilder code, String what, int site) {
    call(code.loadConstant(what).loadConstant(site), "refuse", CD_String, CD_int);
  }

  /** Operands: the object, the name of its method. */
  static void enterLibrary(CodeBuilder code) {
    code.invokestatic(LIBRARY, "enterLibrary", MethodTypeDesc.of(CD_void, CD_Object, CD_String));
  }

  /** Operands: the object. */
  static void exitLibrary(CodeBuilder code) {
    code.invokestatic(LIBRARY, "exitLibrary", MethodTypeDesc.of(CD_void, CD_Object));
  }

  /** Operands: the object whose method is called, what that is going to read. */
  static void beforeGiven(CodeBuilder code, int site) {
    code.loadConstant(site)
        .invokestatic(
            LIBRARY, "beforeArgument", MethodTypeDesc.of(CD_void, CD_Object, CD_Object, CD_int));
  }

  /** Leaves what {@link #returnToLibrary} takes. */
  static void leaveLibrary(CodeBuilder code) {
    code.invokestatic(LIBRARY, "leaveLibrary", MethodTypeDesc.of(CD_int));
  }

  static void returnToLibrary(CodeBuilder code) {
    code.invokestatic(LIBRARY, "returnToLibrary", MethodTypeDesc.of(CD_void, CD_int));
  }

  /** Reads {@code System.out} or {@code System.err}; leaves a stream. */
  static void stream(CodeBuilder code, String name) {
    ClassDesc stream = ClassDesc.of("java.io.PrintStream");
    code.getstatic(ClassDesc.of("java.lang.System"), name, stream)
        .invokestatic(HOOKS, "stream", MethodTypeDesc.of(stream, stream));
  }

  /** Operands: an argument of one of the types that {@link LibraryCalls} wraps. */
  static void wrap(CodeBuilder code, ClassDesc type) {
    code.invokestatic(HANDOVERS, "wrap" + type.displayName(), MethodTypeDesc.of(type, type));
  }

  private static void call(CodeBuilder code, String name, ClassDesc... parameters) {
    code.invokestatic(HOOKS, name, MethodTypeDesc.of(CD_void, parameters));
  }

  /** Puts a boxed copy of the topmost operand on top of it. */
  static void copyBoxed(CodeBuilder code, ClassDesc type) {
    if (TypeKind.from(type).slotSize() == 2) {
      code.dup2();
    } else {
      code.dup();
    }
    box(code, type);
  }

  static void box(CodeBuilder code, ClassDesc type) {
    if (!type.isPrimitive()) {
      return;
    }
    ClassDesc box =
        switch (TypeKind.from(type)) {
          case BOOLEAN -> CD_Boolean;
          case BYTE -> CD_Byte;
          case SHORT -> CD_Short;
          case CHAR -> CD_Character;
          case INT -> CD_Integer;
          case LONG -> CD_Long;
          case FLOAT -> CD_Float;
          case DOUBLE -> CD_Double;
          case REFERENCE, VOID -> throw new IllegalArgumentException(type.displayName());
        };
    code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, type));
  }
}
