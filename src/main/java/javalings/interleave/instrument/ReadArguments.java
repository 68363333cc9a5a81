package javalings.interleave.instrument;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The arguments whose contents a library's method reads: {@code b.addAll(a)} reads {@code a}. An
 * argument of type {@code Object} is what the caller hands over, and only printing or comparing
 * looks into it.
 */
final class ReadArguments {

  /** Methods that look into any object. */
  private static final Set<String> LOOK =
      Set.of(
          "print",
          "println",
          "printf",
          "format",
          "formatted",
          "append",
          "insert",
          "valueOf",
          "equals",
          "deepEquals",
          "deepHashCode",
          "deepToString",
          "hash",
          "hashCode",
          "toString",
          "toIdentityString",
          "compare",
          "writeObject");

  /** Methods that keep the collection or array itself, or change it. */
  private static final Set<String> KEEP =
      Set.of(
          "asList",
          "wrap",
          "newSetFromMap",
          "newSequencedSetFromMap",
          "asLifoQueue",
          "drainTo",
          "toArray",
          "arraycopy",
          "getChars",
          "getBytes",
          "fill",
          "setAll",
          "sort",
          "shuffle",
          "reverse",
          "swap",
          "rotate",
          "requireNonNull",
          "of",
          "stream",
          "spliterator",
          "enumeration",
          "read",
          "wait",
          "notify",
          "submit",
          "execute",
          "invokeExact",
          "invoke");

  private static final List<String> CONTAINERS =
      List.of(
          "Collection",
          "List",
          "Set",
          "Map",
          "Iterable",
          "Iterator",
          "Queue",
          "Deque",
          "Buffer",
          "CharSequence",
          "StringBuilder",
          "StringBuffer",
          "Spliterator",
          "BitSet",
          "Vector");

  private ReadArguments() {}

  /** Whether an object of the type has contents that a copy of it would read. */
  static boolean isSource(ClassDesc type) {
    if (type.isArray()) {
      return true;
    }
    String name = type.isClassOrInterface() ? type.displayName() : "";
    return type.packageName().startsWith("java.") && CONTAINERS.stream().anyMatch(name::endsWith);
  }

  static boolean any(String owner, LibraryCalls.Call call) {
    return indices(owner, call).findAny().isPresent();
  }

  private static IntStream indices(String owner, LibraryCalls.Call call) {
    boolean isOfJdk = owner.startsWith("java/") && !owner.startsWith("java/lang/invoke/");
    boolean keeps =
        KEEP.contains(call.name())
            || call.name().startsWith("unmodifiable")
            || call.name().startsWith("synchronized")
            || call.name().startsWith("checked");
    return isOfJdk && !keeps
        ? IntStream.range(0, call.type().parameterCount())
            .filter(i -> isRead(owner, call, call.type().parameterType(i)))
        : IntStream.empty();
  }

  private static boolean isRead(String owner, LibraryCalls.Call call, ClassDesc type) {
    boolean isHandedOver = type.equals(CD_Object.arrayType()) && !owner.equals("java/util/Arrays");
    boolean isOfAny = type.equals(CD_Object) || isHandedOver;
    return isOfAny ? LOOK.contains(call.name()) : isSource(type);
  }

  /** Tells the explorer which arguments are read. The parameters of the bridge are the operands. */
  static void tell(CodeBuilder code, String owner, LibraryCalls.Call call, int site) {
    indices(owner, call)
        .forEach(i -> {
          if (call.isStatic()) {
            HookCalls.beforeArgument(code.aload(code.parameterSlot(i)), site);
          } else {
            HookCalls.beforeGiven(code.aload(0).aload(code.parameterSlot(i + 1)), site);
          }
        });
  }

  /** Whether a part of a concatenation may be an object with contents. */
  static boolean isPart(ClassDesc type) {
    return !type.isPrimitive()
        && !type.equals(CD_String)
        && (type.equals(CD_Object) || (isSource(type) && !type.isArray()));
  }

  /** Tells what a concatenation of these parts reads. */
  static void tellParts(CodeBuilder code, List<ClassDesc> parts, int site) {
    for (int i = 0; i < parts.size(); i++) {
      if (isPart(parts.get(i))) {
        code.loadLocal(TypeKind.REFERENCE, code.parameterSlot(i));
        HookCalls.beforeArgument(code, site);
      }
    }
  }
}
