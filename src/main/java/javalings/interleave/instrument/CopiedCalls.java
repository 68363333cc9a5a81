package javalings.interleave.instrument;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.util.Set;
import javalings.jdk.JdkModel;
import javalings.jdk.LibraryType;
import javalings.jdk.ObjectSharing;

/** The calls in a {@link JdkCopies copy} that concern threads. */
final class CopiedCalls {

  /** Interfaces by which the JDK calls what a program has handed over. */
  private static final Set<String> HANDED_OVER =
      Set.of(
          "java/lang/Runnable",
          "java/util/concurrent/Callable",
          "java/util/concurrent/Executor",
          "java/util/concurrent/ThreadFactory",
          "java/util/concurrent/Delayed",
          "java/util/concurrent/Flow$Subscriber",
          "java/util/concurrent/Flow$Subscription",
          "java/util/Comparator",
          "java/lang/Comparable",
          JdkCopies.FOLDER + "java/util/concurrent/RejectedExecutionHandler");

  private CopiedCalls() {}

  /** Whether calls of a class order threads. */
  static boolean order(String owner) {
    LibraryType type = LibraryType.named(owner.replace('/', '.'));
    ObjectSharing sharing = JdkModel.jdk().memory().sharingOrPlain(type);
    return owner.startsWith("java/")
        && (sharing == ObjectSharing.CONCURRENT
            || sharing == ObjectSharing.STAGE
            || sharing == ObjectSharing.HANDLE);
  }

  /** Whether the program's code may be called here. */
  static boolean callBack(ClassPool pool, LibraryCalls.Call call) {
    String owner = ClassPool.internalName(call.owner());
    boolean isFunction = owner.startsWith("java/util/function/");
    return switch (call.opcode()) {
      case INVOKEINTERFACE -> isFunction || HANDED_OVER.contains(owner);
      case INVOKEVIRTUAL -> pool.isHookOfCopy(owner, call.name(), call.type().descriptorString());
      default -> false;
    };
  }

  /** The parameters of the bridge are the operands of the call. */
  static void calledBack(CodeBuilder code, LibraryCalls.Call call) {
    int depth = code.allocateLocal(TypeKind.INT);
    HookCalls.leaveLibrary(code);
    code.istore(depth);
    code.trying(
        block -> {
          CallBodies.loadAll(block, call.flat());
          CallBodies.invoke(block, call);
          HookCalls.returnToLibrary(block.iload(depth));
          block.return_(TypeKind.from(call.type().returnType()));
        },
        handlers ->
            handlers.catchingAll(block -> {
              HookCalls.returnToLibrary(block.iload(depth));
              block.athrow();
            }));
  }
}
