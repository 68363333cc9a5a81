package javalings.interleave.instrument;

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
import java.util.regex.Pattern;
import javalings.jdk.JdkModel;
import javalings.jdk.LibraryType;
import javalings.jdk.ObjectSharing;

/**
 * Instruments the calls into libraries. In this order: what is refused, what has a replacement of
 * ours, and what is watched, which is called as it stands with a word before and after.
 */
final class LibraryCalls {

  /**
   * A call, whether it is an instruction or a method reference.
   *
   * @param isDiscarded whether nobody looks at its result
   * @param adds whether it takes a lock for additions only, or comes to one by itself
   */
  record Call(
      Opcode opcode,
      ClassDesc owner,
      String name,
      MethodTypeDesc type,
      boolean inInterface,
      boolean isDiscarded,
      boolean adds) {

    static Call of(InvokeInstruction invoke, boolean isDiscarded, boolean adds) {
      return new Call(
          invoke.opcode(),
          invoke.owner().asSymbol(),
          invoke.name().stringValue(),
          invoke.typeSymbol(),
          invoke.isInterface(),
          isDiscarded,
          adds);
    }

    boolean isStatic() {
      return opcode == Opcode.INVOKESTATIC;
    }

    /** Receiver, if any, and arguments: what a bridge gets as parameters. */
    MethodTypeDesc flat() {
      return isStatic() ? type : type.insertParameterTypes(0, owner);
    }
  }

  /** Types that objects of any class may have, and the methods by which their contents are seen. */
  private static final Set<String> OBJECTS =
      Set.of(
          "java/lang/Object",
          "java/lang/CharSequence",
          "java/lang/Iterable",
          "java/lang/Comparable",
          "java/lang/Appendable");

  private static final Set<String> SEEN =
      Set.of(
          "toString",
          "equals",
          "hashCode",
          "charAt",
          "length",
          "forEach",
          "append",
          "compareTo",
          "subSequence",
          "chars",
          "isEmpty",
          "spliterator");

  /** Classes whose objects hold a sum, and the methods that add to it. */
  private static final Set<String> SUMS =
      Set.of(
          "java/util/concurrent/atomic/AtomicInteger",
          "java/util/concurrent/atomic/AtomicLong",
          "java/util/concurrent/atomic/AtomicIntegerArray",
          "java/util/concurrent/atomic/AtomicLongArray",
          "java/util/concurrent/atomic/LongAdder");

  private static final Pattern ADDITIONS =
      Pattern.compile(
          "increment|decrement|add|(increment|decrement|add)AndGet|getAnd(Increment|Decrement|Add)");

  private static final Pattern FIELD_ACCESS =
      Pattern.compile("[gs]et(Int|Long|Boolean|Double|Float|Byte|Char|Short)?");

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
    if (call.opcode() == Opcode.INVOKESPECIAL) {
      return new SuperCalls(pool, context, replacements, bridges).instrument(code, call);
    }
    if (call.owner().isArray() && call.name().equals("clone")) {
      HookCalls.beforeArgument(code.dup(), context.call("java/lang/Object", "clone"));
      return false;
    }
    Optional<Consumer<CodeBuilder>> direct = direct(call);
    if (direct.isPresent()) {
      direct.get().accept(code);
      return true;
    }
    if (isOfCopy(pool, call)) {
      String owner = ClassPool.internalName(call.owner());
      HookCalls.at(code, context.call(owner, call.name()));
      return false;
    }
    Optional<Consumer<CodeBuilder>> body = bridged(call);
    body.ifPresent(b -> bridges.call(code, call.flat(), context.line(), b));
    return body.isPresent();
  }

  /** As {@link #instrument}, in the copy of a class of the JDK. */
  boolean instrumentCopied(CodeBuilder code, Call call) {
    Optional<Consumer<CodeBuilder>> direct = direct(call);
    if (direct.isPresent()) {
      direct.get().accept(code);
      return true;
    }
    Optional<String> owner = library(call);
    if (owner.isPresent() && CopiedCalls.order(owner.get())) {
      int site = context.call(owner.get(), call.name());
      bridges.call(
          code,
          call.flat(),
          context.line(),
          body -> CallBodies.watched(body, call, owner.get(), site));
      return true;
    }
    if (CopiedCalls.callBack(pool, call)) {
      bridges.call(code, call.flat(), context.line(), body -> CopiedCalls.calledBack(body, call));
      return true;
    }
    return false;
  }

  /** A body for a bridge that does the call, if the call has a replacement. */
  Optional<Consumer<CodeBuilder>> asBridge(Call call) {
    Optional<Consumer<CodeBuilder>> direct = direct(call);
    if (direct.isPresent()) {
      return Optional.of(code -> {
        CallBodies.loadAll(code, call.flat());
        direct.get().accept(code);
        code.return_(TypeKind.from(call.type().returnType()));
      });
    }
    return bridged(call);
  }

  static boolean isOfCopy(ClassPool pool, Call call) {
    return call.owner().isClassOrInterface()
        && pool.copiedOwner(
                ClassPool.internalName(call.owner()), call.name(), call.type().descriptorString())
            .isPresent();
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
    Optional<String> refused =
        context.isCopy() ? Optional.empty() : RefusedCalls.reason(owner.get(), call.name());
    if (refused.isPresent()) {
      int site = context.call(owner.get(), call.name());
      return Optional.of(code -> {
        HookCalls.refuse(code, refused.get(), site);
        CallBodies.invoke(code, call);
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
    int site = call.adds ? context.addition(owner, call.name()) : context.call(owner, call.name());
    return code -> {
      HookCalls.isExplored(code);
      code.ifThenElse(
          explored -> {
            explored.loadConstant(site).invokestatic(target.owner(), target.name(), target.type());
            ClassDesc wanted = call.type().returnType();
            if (!wanted.isPrimitive() && !wanted.equals(target.type().returnType())) {
              explored.checkcast(wanted);
            }
            if (!wanted.equals(CD_void)) {
              HookCalls.copyBoxed(explored, wanted);
              HookCalls.sees(explored);
            }
          },
          other -> CallBodies.invoke(other, call));
    };
  }

  private Optional<Consumer<CodeBuilder>> bridged(Call call) {
    if (library(call).filter("java/lang/reflect/Field"::equals).isPresent()
        && FIELD_ACCESS.matcher(call.name()).matches()) {
      int site = context.call("java/lang/reflect/Field", call.name());
      return Optional.of(code -> CallBodies.reflecting(code, call, site));
    }
    return library(call)
        .filter(owner -> isWatched(owner, call) || ReadArguments.any(owner, call))
        .map(owner -> {
          int site = site(owner, call);
          return isWatched(owner, call)
              ? code -> CallBodies.watched(code, call, owner, site)
              : code -> CallBodies.reading(code, call, owner, site);
        });
  }

  private int site(String owner, Call call) {
    boolean isVoid = call.isDiscarded() || call.type().returnType().equals(CD_void);
    boolean isSum = isVoid && SUMS.contains(owner) && ADDITIONS.matcher(call.name()).matches();
    return isSum || call.adds()
        ? context.addition(owner, call.name())
        : context.call(owner, call.name());
  }

  /** Whether a constructor reads what it is given. */
  static boolean isCopy(String owner, MethodTypeDesc type) {
    return owner.startsWith("java/")
        && type.parameterCount() == 1
        && ReadArguments.isSource(type.parameterType(0));
  }

  private static boolean isWatched(String owner, Call call) {
    if (owner.equals("java/lang/System")) {
      return call.name().equals("arraycopy");
    }
    boolean isIterator = call.name().equals("iterator") && !call.isStatic();
    boolean isOfAny = OBJECTS.contains(owner) && SEEN.contains(call.name()) && !call.isStatic();
    return isIterator || isOfAny || JdkClassRenaming.isOurCopy(owner) || isShared(owner);
  }

  /** Whether objects of a class, or its arguments, may be used by several threads. */
  private static boolean isShared(String owner) {
    return isOfJdk(owner) && sharing(owner) != ObjectSharing.NONE;
  }

  static ObjectSharing sharing(String owner) {
    return JdkModel.jdk().memory().sharingOrPlain(LibraryType.named(owner.replace('/', '.')));
  }

  static boolean isOfJdk(String owner) {
    return owner.startsWith("java/") || owner.startsWith("javax/crypto/");
  }

  /**
   * {@code new Random()} seeds itself from the clock; a search needs the same numbers each time.
   */
  static boolean seedsItself(InvokeInstruction invoke) {
    String owner = invoke.owner().asInternalName();
    return (owner.equals("java/util/Random") || owner.equals("java/util/SplittableRandom"))
        && invoke.name().equalsString("<init>")
        && invoke.typeSymbol().parameterCount() == 0;
  }

  static void seed(CodeBuilder code, InvokeInstruction invoke) {
    code.loadConstant(42L)
        .invokespecial(invoke.owner().asSymbol(), "<init>", MethodTypeDesc.of(CD_void, CD_long));
  }
}
