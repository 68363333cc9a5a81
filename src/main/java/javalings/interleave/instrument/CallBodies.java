package javalings.interleave.instrument;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Set;

/** The bodies of bridges that call a library's method, with what is told before and after. */
final class CallBodies {

  private static final Set<String> WRAPPED =
      Set.of("Function", "BiFunction", "Consumer", "BiConsumer", "Supplier");

  private static final ClassDesc FUTURE = ClassDesc.of("java.util.concurrent.CompletableFuture");
  private static final ClassDesc EXECUTOR = ClassDesc.of("java.util.concurrent.Executor");
  private static final ClassDesc RUNNABLE = ClassDesc.of("java.lang.Runnable");

  private static final Set<String> VARIABLE_READS =
      Set.of("get", "getPlain", "getOpaque", "getAcquire", "getVolatile");

  private static final Set<String> UNORDERED = Set.of("of", "copyOf", "ofEntries");

  private CallBodies() {}

  static void reflecting(CodeBuilder code, LibraryCalls.Call call, int site) {
    boolean isWrite = call.name().startsWith("set");
    HookCalls.beforeReflection(code.aload(0).aload(1), isWrite, site);
    loadAll(code, call.flat());
    invoke(code, call);
    code.return_(TypeKind.from(call.type().returnType()));
  }

  /** No object of a library is touched but those that are read as arguments. */
  static void reading(CodeBuilder code, LibraryCalls.Call call, String owner, int site) {
    ReadArguments.tell(code, owner, call, site);
    loadAll(code, call.flat());
    invoke(code, call);
    code.return_(TypeKind.from(call.type().returnType()));
  }

  /** The parameters of the bridge are the operands of the call. */
  static void watched(CodeBuilder code, LibraryCalls.Call call, String owner, int site) {
    if (call.name().startsWith("weakCompareAndSet")
        && call.type().returnType().equals(CD_boolean)) {
      HookCalls.failsSpuriously(code, site);
      code.ifThen(fails -> fails.iconst_0().ireturn());
    }
    code.trying(
        block -> {
          ReadArguments.tell(block, owner, call, site);
          loadReceiver(block, call);
          loadArguments(block, call);
          HookCalls.beforeCall(block, site);
          if (endsStream(owner, call)) {
            loadSettled(block, call, site);
          } else {
            loadWrapped(block, call);
          }
          invokeWithExecutor(block, call);
          if (isUnordered(owner, call)) {
            loadArguments(block, call);
            HookCalls.inOrder(block);
            block.checkcast(call.type().returnType());
          }
          if (readsVariable(owner, call)) {
            seeCall(block, call, site);
          } else {
            afterCall(block, call, site);
          }
          block.return_(TypeKind.from(call.type().returnType()));
        },
        handlers ->
            handlers.catchingAll(block -> {
              loadReceiver(block, call);
              HookCalls.failedCall(block);
              block.athrow();
            }));
  }

  private static boolean endsStream(String owner, LibraryCalls.Call call) {
    return owner.startsWith("java/util/stream/")
        && owner.endsWith("Stream")
        && !call.isStatic()
        && !call.type().returnType().displayName().endsWith("Stream");
  }

  private static void loadSettled(CodeBuilder code, LibraryCalls.Call call, int site) {
    code.aload(0);
    HookCalls.settled(code, site);
    code.checkcast(call.owner());
    for (int i = 1; i < call.flat().parameterCount(); i++) {
      code.loadLocal(TypeKind.from(call.flat().parameterType(i)), code.parameterSlot(i));
    }
  }

  /** The sets and maps whose order is another in each virtual machine. */
  private static boolean isUnordered(String owner, LibraryCalls.Call call) {
    return call.isStatic()
        && (owner.equals("java/util/Set") || owner.equals("java/util/Map"))
        && UNORDERED.contains(call.name());
  }

  /** Whether the call may see an old value of a variable. */
  private static boolean readsVariable(String owner, LibraryCalls.Call call) {
    boolean isVariable =
        owner.startsWith("java/util/concurrent/atomic/")
            || owner.equals("java/lang/invoke/VarHandle");
    return isVariable
        && VARIABLE_READS.contains(call.name())
        && !call.type().returnType().equals(CD_void);
  }

  private static void seeCall(CodeBuilder code, LibraryCalls.Call call, int site) {
    HookCalls.box(code, call.type().returnType());
    loadReceiver(code, call);
    HookCalls.seeCall(code, site);
    HookCalls.unbox(code, call.type().returnType());
  }

  private static void afterCall(CodeBuilder code, LibraryCalls.Call call, int site) {
    ClassDesc result = call.type().returnType();
    if (result.equals(CD_void)) {
      code.aconst_null();
    } else {
      HookCalls.copyBoxed(code, result);
    }
    loadReceiver(code, call);
    HookCalls.afterCall(code, site);
  }

  private static void loadReceiver(CodeBuilder code, LibraryCalls.Call call) {
    if (call.isStatic()) {
      code.aconst_null();
    } else {
      code.aload(0);
    }
  }

  private static void loadArguments(CodeBuilder code, LibraryCalls.Call call) {
    MethodTypeDesc flat = call.flat();
    int first = call.isStatic() ? 0 : 1;
    code.loadConstant(flat.parameterCount() - first).anewarray(CD_Object);
    for (int i = first; i < flat.parameterCount(); i++) {
      ClassDesc type = flat.parameterType(i);
      code.dup().loadConstant(i - first).loadLocal(TypeKind.from(type), code.parameterSlot(i));
      HookCalls.box(code, type);
      code.aastore();
    }
  }

  static void loadAll(CodeBuilder code, MethodTypeDesc flat) {
    for (int i = 0; i < flat.parameterCount(); i++) {
      code.loadLocal(TypeKind.from(flat.parameterType(i)), code.parameterSlot(i));
    }
  }

  /** Work handed to a future remembers who handed it over: see {@code Hooks.wrap}. */
  private static void loadWrapped(CodeBuilder code, LibraryCalls.Call call) {
    MethodTypeDesc flat = call.flat();
    for (int i = 0; i < flat.parameterCount(); i++) {
      ClassDesc type = flat.parameterType(i);
      code.loadLocal(TypeKind.from(type), code.parameterSlot(i));
      if (isOfFuture(call) && (type.equals(RUNNABLE) || isWrapped(type))) {
        HookCalls.wrap(code, type);
      }
    }
  }

  private static boolean isWrapped(ClassDesc type) {
    return type.packageName().equals("java.util.function") && WRAPPED.contains(type.displayName());
  }

  private static boolean isOfFuture(LibraryCalls.Call call) {
    return call.owner().equals(FUTURE) || call.owner().displayName().equals("CompletionStage");
  }

  /** The common pool cannot be scheduled: asynchronous stages get an executor of ours. */
  private static void invokeWithExecutor(CodeBuilder code, LibraryCalls.Call call) {
    int last = call.type().parameterCount() - 1;
    boolean lacksExecutor =
        isOfFuture(call)
            && call.name().endsWith("Async")
            && !call.type().parameterType(last).equals(EXECUTOR);
    if (lacksExecutor) {
      code.invokestatic(HookCalls.HOOKS, "commonPool", MethodTypeDesc.of(EXECUTOR));
      MethodTypeDesc type = call.type().insertParameterTypes(last + 1, EXECUTOR);
      invoke(
          code,
          new LibraryCalls.Call(
              call.opcode(), call.owner(), call.name(), type, call.inInterface(), false, false));
    } else {
      invoke(code, call);
    }
  }

  static void invoke(CodeBuilder code, LibraryCalls.Call call) {
    code.invoke(call.opcode(), call.owner(), call.name(), call.type(), call.inInterface());
  }
}
