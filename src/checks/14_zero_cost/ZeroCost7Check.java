import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javalings.check.Bytecode;
import org.junit.jupiter.api.Test;

class ZeroCost7Check {

  @Test
  void knows_whom_it_calls() throws ReflectiveOperationException, IOException {
    Bytecode.of(ZeroCost7.class, "apply").assertNoInterfaceCallInLoop().assertNoTypeTestInLoop();
    var loader = ZeroCost7.class.getClassLoader();
    for (var type : Stream.concat(Stream.of(ZeroCost7.class), nested()).toList()) {
      try (var in = loader.getResourceAsStream(type.getName() + ".class")) {
        for (var method : ClassFile.of().parse(in.readAllBytes()).methods()) {
          for (var called : calledForEachPrice(method)) {
            assertTrue(
                Modifier.isFinal(Class.forName(called, false, loader).getModifiers()),
                "For each price, `%s` calls a method of %s, and which one that is depends on the kind"
                        .formatted(method.methodName(), called.replace("ZeroCost7$", ""))
                    + " of discount. Find out the kind once");
          }
        }
      }
    }
  }

  private static Stream<Class<?>> nested() {
    return Stream.of(ZeroCost7.class.getDeclaredClasses());
  }

  /** The classes of this file whose methods are called in a loop, a lambda or a recursion. */
  private static Set<String> calledForEachPrice(MethodModel method) {
    var elements = method.code().map(CodeModel::elementList).orElse(List.of());
    var called = new HashSet<String>();
    var repeated =
        method.methodName().stringValue().startsWith("lambda$") || callsItself(method, elements);
    for (var i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof InvokeInstruction call
          && call.opcode() != Opcode.INVOKESTATIC
          && call.opcode() != Opcode.INVOKESPECIAL
          && call.owner().asInternalName().startsWith("ZeroCost7")
          && (repeated || isInLoop(elements, i))) {
        called.add(call.owner().asInternalName());
      }
    }
    return called;
  }

  private static boolean callsItself(MethodModel method, List<CodeElement> elements) {
    var owner = method.parent().orElseThrow().thisClass().asInternalName();
    return elements.stream()
        .anyMatch(
            it ->
                it instanceof InvokeInstruction call
                    && call.owner().asInternalName().equals(owner)
                    && call.name().equals(method.methodName())
                    && call.type().equals(method.methodType()));
  }

  private static boolean isInLoop(List<CodeElement> elements, int at) {
    for (var i = at; i < elements.size(); i++) {
      if (elements.get(i) instanceof BranchInstruction back) {
        for (var j = 0; j <= at; j++) {
          if (elements.get(j) instanceof LabelTarget target && target.label() == back.target()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  @Test
  void each_kind_does_its_own() {
    assertArrayEquals(
        new int[] {1_000, 50, 0},
        discounted(new ZeroCost7.None(), 1_000, 50, 0),
        "No discount on 1000, 50 and 0 cents");
    assertArrayEquals(
        new int[] {800, 40, 0},
        discounted(new ZeroCost7.Percent(20), 1_000, 50, 0),
        "20 percent off 1000, 50 and 0 cents");
    assertArrayEquals(
        new int[] {700, 10},
        discounted(new ZeroCost7.Coupon(300), 1_000, 310),
        "A coupon of 300 on 1000 and 310 cents");
  }

  @Test
  void what_is_saved_is_rounded_down() {
    assertArrayEquals(
        new int[] {803, 670, 1},
        discounted(new ZeroCost7.Percent(20), 1_003, 837, 1),
        "20 percent off 1003, 837 and 1 cents");
  }

  @Test
  void nobody_is_paid_for_shopping() {
    assertArrayEquals(
        new int[] {0, 1},
        discounted(new ZeroCost7.Coupon(300), 50, 301),
        "A coupon of 300 on 50 and 301 cents");
  }

  private static int[] discounted(ZeroCost7.Discount discount, int... prices) {
    ZeroCost7.apply(prices, discount);
    return prices;
  }
}
