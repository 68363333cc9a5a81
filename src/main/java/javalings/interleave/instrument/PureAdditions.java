package javalings.interleave.instrument;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The calls of a method body that come to an addition to an atomic, in whatever words: {@code
 * n.updateAndGet(x -> x + 2)}, {@code n.accumulateAndGet(k, Integer::sum)}, whose results nobody
 * looks at, and the two calls of a {@link SwapLoops loop that swaps}.
 */
final class PureAdditions {

  private static final String ATOMIC = "java/util/concurrent/atomic/Atomic";
  private static final Set<String> NUMBERS = Set.of("Integer", "Long", "IntegerArray", "LongArray");
  private static final Set<String> BY_ONE = Set.of("updateAndGet", "getAndUpdate");
  private static final Set<String> BY_TWO = Set.of("accumulateAndGet", "getAndAccumulate");

  private final ClassPool pool;
  private final List<MethodModel> methods;
  private final BitSet adds = new BitSet();
  private final BitSet discarded = new BitSet();
  private int at = -1;

  PureAdditions(CodeModel body, ClassPool pool) {
    this.pool = pool;
    this.methods =
        body.parent().flatMap(MethodModel::parent).map(it -> it.methods()).orElse(List.of());
    DiscardedResults results = new DiscardedResults(body);
    List<CodeElement> code = body.elementList();
    BitSet swaps = SwapLoops.in(body, pool);
    Optional<InvokeDynamicInstruction> function = Optional.empty();
    int calls = 0;
    for (int i = 0; i < code.size(); i++) {
      CodeElement element = code.get(i);
      if (element instanceof InvokeInstruction call) {
        results.next();
        boolean isSum = results.isDiscarded() && isAddition(call, function);
        discarded.set(calls, results.isDiscarded());
        adds.set(calls++, swaps.get(i) || isSum);
      }
      if (element instanceof Instruction) {
        function =
            element instanceof InvokeDynamicInstruction made ? Optional.of(made) : Optional.empty();
      }
    }
  }

  private boolean isAddition(InvokeInstruction call, Optional<InvokeDynamicInstruction> function) {
    String owner = call.owner().asInternalName();
    String name = call.name().stringValue();
    boolean isUpdate =
        owner.startsWith(ATOMIC)
            && NUMBERS.contains(owner.substring(ATOMIC.length()))
            && (BY_ONE.contains(name) || BY_TWO.contains(name));
    return isUpdate
        && function
            .flatMap(PureAdditions::body)
            .filter(handle -> adds(handle, BY_TWO.contains(name) ? 2 : 1))
            .isPresent();
  }

  private static Optional<DirectMethodHandleDesc> body(InvokeDynamicInstruction made) {
    return made.bootstrapArgs().size() > 1
            && made.bootstrapArgs().get(1) instanceof DirectMethodHandleDesc handle
        ? Optional.of(handle)
        : Optional.empty();
  }

  private boolean adds(DirectMethodHandleDesc handle, int parameters) {
    String owner = ClassPool.internalName(handle.owner());
    if (owner.equals("java/lang/Integer") || owner.equals("java/lang/Long")) {
      return handle.methodName().equals("sum");
    }
    return handle.methodName().startsWith("lambda$")
        && methods.stream()
            .filter(each -> each.methodName().equalsString(handle.methodName()))
            .anyMatch(each -> adds(each, parameters));
  }

  /** Whether it returns the first of its last parameters with something added. */
  private boolean adds(MethodModel method, int parameters) {
    MethodTypeDesc type = method.methodTypeSymbol();
    int index = type.parameterCount() - parameters;
    if (index < 0 || method.code().isEmpty()) {
      return false;
    }
    boolean isStatic = ClassPool.isStatic(method.code().get());
    int slot =
        type.parameterList().subList(0, index).stream().mapToInt(PureAdditions::slots).sum()
            + (isStatic ? 0 : 1);
    List<CodeElement> code = method.code().get().elementList();
    var values = new AdditionWalk(code, pool);
    values.local(slot, AdditionWalk.OLD);
    for (int i = 0; i < code.size() && values.isGood(); i++) {
      if (code.get(i) instanceof ReturnInstruction) {
        return values.isSum();
      }
      values.walk(i);
    }
    return false;
  }

  private static int slots(ClassDesc type) {
    return TypeKind.from(type).slotSize();
  }

  /** The transformation has come to the next call. */
  void next() {
    at++;
  }

  /** Whether this call adds, or is part of a loop that does. */
  boolean adds() {
    return adds.get(at);
  }

  /** Whether nobody looks at the result of this call. */
  boolean isDiscarded() {
    return discarded.get(at);
  }
}
