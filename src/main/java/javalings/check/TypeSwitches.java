package javalings.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The switches of a learner's class over its nested types. The verdict depends on the class file
 * alone, so it is the same on every machine and in every run.
 *
 * <pre>{@code
 * TypeSwitches.of(Matching1.class).assertCompilerCounts();
 * }</pre>
 */
public final class TypeSwitches {

  /** A cast that is caught asks for a type as well. */
  private static final Set<String> CASTS =
      Set.of("java/lang/ClassCastException", "java/lang/RuntimeException", "java/lang/Exception");

  private final Class<?> type;
  private final List<MethodModel> methods;

  private TypeSwitches(Class<?> type, List<MethodModel> methods) {
    this.type = type;
    this.methods = methods;
  }

  /**
   * Reads a class.
   *
   * @throws IllegalArgumentException if the class's loader does not keep its bytes
   */
  public static TypeSwitches of(Class<?> type) {
    try (var in = type.getClassLoader().getResourceAsStream(type.getName() + ".class")) {
      if (in == null) {
        throw new IllegalArgumentException("the loader of " + type + " does not keep its bytes");
      }
      return new TypeSwitches(type, ClassFile.of().parse(in.readAllBytes()).methods());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Kinds are told apart by switches that name each of them, so that the compiler reports a new
   * kind that has no case.
   */
  public void assertCompilerCounts() {
    methods.forEach(this::assertNotByHand);
    Stream.of(type.getNestMembers()).filter(Class::isSealed).forEach(TypeSwitches::assertNoHeir);
    var switches = methods.stream().mapToLong(this::switches).sum();
    if (methods.stream().mapToLong(TypeSwitches::withoutDefault).sum() < switches) {
      throw new Refusal(
          "A case takes all other kinds, so the compiler does not count them, and would say nothing of"
              + " a new one. Name each kind, and leave that case out",
          "",
          List.of());
    }
  }

  /** A method that some kinds override answers for all others, as a {@code default} does. */
  private static void assertNoHeir(Class<?> sealed) {
    for (var method : sealed.getDeclaredMethods()) {
      if (answers(method)
          && Stream.of(sealed.getPermittedSubclasses()).anyMatch(it -> has(it, method))) {
        throw new Refusal(
            "`%s` of `%s` answers for each kind that does not answer itself, and for a new one as well. Without a body, the compiler asks each kind"
                .formatted(method.getName(), sealed.getSimpleName()),
            "",
            List.of());
      }
    }
  }

  private static boolean answers(Method method) {
    var none = Modifier.ABSTRACT | Modifier.STATIC | Modifier.PRIVATE;
    return (method.getModifiers() & none) == 0 && !method.isSynthetic();
  }

  private static boolean has(Class<?> kind, Method method) {
    return Stream.of(kind.getDeclaredMethods())
        .anyMatch(it ->
            it.getName().equals(method.getName())
                && Arrays.equals(it.getParameterTypes(), method.getParameterTypes()));
  }

  private static List<CodeElement> code(MethodModel method) {
    return method.code().map(CodeModel::elementList).orElse(List.of());
  }

  /** A switch that takes records in records apart asks for the inner kinds, and counts them. */
  private void assertNotByHand(MethodModel method) {
    var hasSwitch = switches(method) > 0;
    if (code(method).stream().anyMatch(it -> asksByHand(it, hasSwitch))) {
      throw new Refusal(
          "`%s` tells the kinds apart without a switch over the value itself, so the compiler does not count them. Name each kind in such a switch"
              .formatted(method.methodName()),
          "",
          List.of());
    }
  }

  private boolean asksByHand(CodeElement element, boolean hasSwitch) {
    return switch (element) {
      case TypeCheckInstruction it ->
          !hasSwitch
              && it.opcode() == Opcode.INSTANCEOF
              && it.type().asInternalName().startsWith(type.getName() + "$");
      case InvokeInstruction it ->
          it.name().equalsString("getClass")
              || (it.owner().asInternalName().equals("java/lang/Class")
                  && !it.name().equalsString("desiredAssertionStatus"));
      case ExceptionCatch it ->
          it.catchType().map(ClassEntry::asInternalName).filter(CASTS::contains).isPresent();
      default -> false;
    };
  }

  private long switches(MethodModel method) {
    return code(method).stream()
        .filter(it -> it instanceof InvokeDynamicInstruction call && tellsKinds(call))
        .count();
  }

  /** Parts of a record may be told apart as well, in a switch within a case. */
  private boolean tellsKinds(InvokeDynamicInstruction call) {
    var parameters = call.typeSymbol().parameterList();
    var of = parameters.isEmpty() ? "" : parameters.getFirst().descriptorString();
    return call.name().equalsString("typeSwitch")
        && (of.startsWith("L" + type.getName() + "$") || of.equals("Ljava/lang/Object;"));
  }

  /** The compiler's own answer to a kind without a case: {@code new MatchException(null, null)}. */
  private static long withoutDefault(MethodModel method) {
    var counted = 0L;
    var nulls = 0;
    for (var element : code(method)) {
      if (element instanceof InvokeInstruction it && nulls == 2) {
        counted += it.owner().asInternalName().equals("java/lang/MatchException") ? 1 : 0;
      }
      if (element instanceof Instruction it) {
        nulls = it.opcode() == Opcode.ACONST_NULL ? nulls + 1 : 0;
      }
    }
    return counted;
  }
}
