package javalings.interleave.instrument;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javalings.jdk.JdkModel;
import javalings.jdk.LibraryType;
import javalings.jdk.ObjectSharing;

/**
 * Instruments the calls into libraries. In this order: what is refused, what has a replacement of
 * ours, and what is watched, which is called as it stands with a word before and after.
 */
final class LibraryCalls {

  /** A call, whether it is an instruction or a method reference. */
  record Call(
      Opcode opcode, ClassDesc owner, String name, MethodTypeDesc type, boolean inInterface) {

    static Call of(InvokeInstruction invoke) {
      return new Call(
          invoke.opcode(),
          invoke.owner().asSymbol(),
          invoke.name().stringValue(),
          invoke.typeSymbol(),
          invoke.isInterface());
    }

    boolean isStatic() {
      return opcode == Opcode.INVOKESTATIC;
    }

    /** Receiver, if any, and arguments: what a bridge gets as parameters. */
    MethodTypeDesc flat() {
      return isStatic() ? type : type.insertParameterTypes(0, owner);
    }
  }

  private static final Set<String> SOURCES =
      Set.of("Collection", "Map", "SortedMap", "SortedSet", "PriorityQueue", "EnumMap");

  private static final Set<String> WRAPPED =
      Set.of("Function", "BiFunction", "Consumer", "BiConsumer", "Supplier");

  private static final ClassDesc FUTURE = ClassDesc.of("java.util.concurrent.CompletableFuture");
  private static final ClassDesc EXECUTOR = ClassDesc.of("java.util.concurrent.Executor");
  private static final ClassDesc RUNNABLE = ClassDesc.of("java.lang.Runnable");

  private final ClassPool pool;
  private final EmitContext context;
  private final Replacements replacements;
  private final BridgeMethods bridges;

  LibraryCalls(
      ClassPool pool, EmitContext context, Replacements replacements, BridgeMethods bridges) {
    this.pool = pool;
    this.context = context;
    this.replacements = replacements;
    this.bridges = bridges;
  }

  /** Writes a call's replacement, if it has one. The operands lie on the stack. */
  boolean instrument(CodeBuilder code, Call call) {
    Optional<Consumer<CodeBuilder>> direct = direct(call);
    if (direct.isPresent()) {
      direct.get().accept(code);
      return true;
    }
    Optional<Consumer<CodeBuilder>> body = bridged(call);
    body.ifPresent(b -> bridges.call(code, call.flat(), context.line(), b));
    return body.isPresent();
  }

  /** A body for a bridge that does the call, if the call has a replacement. */
  Optional<Consumer<CodeBuilder>> asBridge(Call call) {
    Optional<Consumer<CodeBuilder>> direct = direct(call);
    if (direct.isPresent()) {
      return Optional.of(code -> {
        loadAll(code, call.flat());
        direct.get().accept(code);
        code.return_(TypeKind.from(call.type().returnType()));
      });
    }
    return bridged(call);
  }

  private Optional<String> library(Call call) {
    if (!call.owner().isClassOrInterface() || call.opcode() == Opcode.INVOKESPECIAL) {
      return Optional.empty();
    }
    return pool.libraryOwner(
        ClassPool.internalName(call.owner()), call.name(), call.type().descriptorString());
  }

  private Optional<Consumer<CodeBuilder>> direct(Call call) {
    Optional<String> owner = library(call);
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> refused = RefusedCalls.reason(owner.get(), call.name());
    if (refused.isPresent()) {
      int site = context.call(owner.get(), call.name());
      return Optional.of(code -> {
        HookCalls.refuse(code, refused.get(), site);
        invoke(code, call);
      });
    }
    Optional<Replacements.Target> target =
        call.isStatic()
            ? replacements.forStatic(owner.get(), call.name(), call.type())
            : replacements.forInstance(owner.get(), call.name(), call.type());
    return target.map(found -> replaced(call, owner.get(), found));
  }

  /** The replacement is called by the threads of an execution, and the original by any other. */
  private Consumer<CodeBuilder> replaced(Call call, String owner, Replacements.Target target) {
    int site = context.call(owner, call.name());
    return code -> {
      HookCalls.isExplored(code);
      code.ifThenElse(
          explored -> {
            explored.loadConstant(site).invokestatic(target.owner(), target.name(), target.type());
            ClassDesc wanted = call.type().returnType();
            if (!wanted.isPrimitive() && !wanted.equals(target.type().returnType())) {
              explored.checkcast(wanted);
            }
          },
          other -> invoke(other, call));
    };
  }

  private Optional<Consumer<CodeBuilder>> bridged(Call call) {
    return library(call)
        .filter(owner -> isWatched(owner, call))
        .map(owner -> {
          int site = context.call(owner, call.name());
          return code -> watched(code, call, site);
        });
  }

  /** Whether a constructor reads the collection that it is given. */
  static boolean isCopy(String owner, MethodTypeDesc type) {
    return owner.startsWith("java/util/")
        && type.parameterCount() == 1
        && SOURCES.contains(type.parameterType(0).displayName());
  }

  private static boolean isWatched(String owner, Call call) {
    if (owner.equals("java/lang/System")) {
      return call.name().equals("arraycopy");
    }
    boolean isIterator = call.name().equals("iterator") && !call.isStatic();
    return isIterator || JdkClassRenaming.isOurCopy(owner) || isShared(owner);
  }

  /** Whether objects of a class, or its arguments, may be used by several threads. */
  private static boolean isShared(String owner) {
    LibraryType type = LibraryType.named(owner.replace('/', '.'));
    Optional<ObjectSharing> sharing = JdkModel.jdk().memory().sharing(type);
    return owner.startsWith("java/util/")
        ? !sharing.equals(Optional.of(ObjectSharing.NONE))
        : owner.startsWith("java/") && sharing.isPresent() && sharing.get() != ObjectSharing.NONE;
  }

  /** The parameters of the bridge are the operands of the call. */
  private static void watched(CodeBuilder code, Call call, int site) {
    code.trying(
        block -> {
          loadReceiver(block, call);
          loadArguments(block, call);
          HookCalls.beforeCall(block, site);
          loadWrapped(block, call);
          invokeWithExecutor(block, call);
          afterCall(block, call, site);
          block.return_(TypeKind.from(call.type().returnType()));
        },
        handlers ->
            handlers.catchingAll(block -> {
              loadReceiver(block, call);
              HookCalls.failedCall(block);
              block.athrow();
            }));
  }

  private static void afterCall(CodeBuilder code, Call call, int site) {
    ClassDesc result = call.type().returnType();
    if (result.equals(CD_void)) {
      code.aconst_null();
    } else {
      HookCalls.copyBoxed(code, result);
    }
    loadReceiver(code, call);
    HookCalls.afterCall(code, site);
  }

  private static void loadReceiver(CodeBuilder code, Call call) {
    if (call.isStatic()) {
      code.aconst_null();
    } else {
      code.aload(0);
    }
  }

  private static void loadArguments(CodeBuilder code, Call call) {
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

  private static void loadAll(CodeBuilder code, MethodTypeDesc flat) {
    for (int i = 0; i < flat.parameterCount(); i++) {
      code.loadLocal(TypeKind.from(flat.parameterType(i)), code.parameterSlot(i));
    }
  }

  /** Work handed to a future remembers who handed it over: see {@code Hooks.wrap}. */
  private static void loadWrapped(CodeBuilder code, Call call) {
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

  private static boolean isOfFuture(Call call) {
    return call.owner().equals(FUTURE) || call.owner().displayName().equals("CompletionStage");
  }

  /** The common pool cannot be scheduled: asynchronous stages get an executor of ours. */
  private static void invokeWithExecutor(CodeBuilder code, Call call) {
    int last = call.type().parameterCount() - 1;
    boolean lacksExecutor =
        isOfFuture(call)
            && call.name().endsWith("Async")
            && !call.type().parameterType(last).equals(EXECUTOR);
    if (lacksExecutor) {
      code.invokestatic(HookCalls.HOOKS, "commonPool", MethodTypeDesc.of(EXECUTOR));
      MethodTypeDesc type = call.type().insertParameterTypes(last + 1, EXECUTOR);
      invoke(code, new Call(call.opcode(), call.owner(), call.name(), type, call.inInterface()));
    } else {
      invoke(code, call);
    }
  }

  private static void invoke(CodeBuilder code, Call call) {
    code.invoke(call.opcode(), call.owner(), call.name(), call.type(), call.inInterface());
  }

  /**
   * {@code new Random()} seeds itself from the clock; a search needs the same numbers each time.
   */
  static boolean seedsItself(InvokeInstruction invoke) {
    return invoke.owner().asInternalName().equals("java/util/Random")
        && invoke.name().equalsString("<init>")
        && invoke.typeSymbol().parameterCount() == 0;
  }

  static void seed(CodeBuilder code, InvokeInstruction invoke) {
    code.loadConstant(42L)
        .invokespecial(invoke.owner().asSymbol(), "<init>", MethodTypeDesc.of(CD_void, CD_long));
  }
}
