import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Nulls3Check {

  @Test
  void the_first_address_wins() {
    goes("BERN 1", "Bern 1", "Basel 2", "Bonn 3");
    goes("BASEL 2", null, "Basel 2", "Bonn 3");
    goes("BONN 3", null, null, "Bonn 3");
  }

  @Test
  void a_blank_address_is_none() {
    goes("BASEL 2", " ", "BASEL 2", "BONN 3");
    goes("BONN 3", "", " ", "BONN 3");
    goes(null, " ", "", null);
    goes(null, null, "", "  ");
  }

  @Test
  void there_may_be_no_address_at_all() {
    goes(null, null, null, null);
  }

  @Test
  void spaces_are_not_printed() {
    goes("OSLO 4", " OSLO 4 ", "BASEL 2", null);
    goes("ROME 5", null, null, "  ROME 5");
  }

  @Test
  void nobody_unpacks_on_the_way() throws IOException {
    for (var method : ClassFile.of().parse(bytes()).methods()) {
      assertFalse(suppliesConstant(method), "A lambda supplies null or a text for an empty Optional" + USE);
      var last = "";
      for (var element : method.code().orElseThrow()) {
        if (element instanceof InvokeInstruction call
            && call.owner().asInternalName().equals("java/util/Optional")) {
          var name = call.name().stringValue();
          assertFalse(UNPACKING.contains(name), "`" + name + "()` is called" + USE);
          assertFalse(
              name.equals("orElse") && !last.isEmpty(), "`orElse(%s)` is called".formatted(last) + USE);
        }
        if (element instanceof InvokeDynamicInstruction made) {
          for (var given : made.bootstrapArgs()) {
            assertFalse(
                given instanceof DirectMethodHandleDesc used
                    && used.owner().descriptorString().equals("Ljava/util/Optional;")
                    && UNPACKING.contains(used.methodName()),
                "`Optional::%s` is used".formatted(name(given)) + USE);
          }
        }
        if (element instanceof Instruction instruction) {
          last =
              switch (instruction.opcode()) {
                case Opcode.ACONST_NULL -> "null";
                case Opcode.LDC, Opcode.LDC_W -> "...";
                default -> "";
              };
        }
      }
    }
  }

  private static boolean suppliesConstant(MethodModel method) {
    var steps =
        method.code().orElseThrow().elementStream()
            .filter(Instruction.class::isInstance)
            .map(it -> ((Instruction) it).opcode())
            .toList();
    return method.methodType().equalsString("()Ljava/lang/String;")
        && method.methodName().stringValue().startsWith("lambda$")
        && steps.size() == 2
        && Set.of(Opcode.ACONST_NULL, Opcode.LDC, Opcode.LDC_W).contains(steps.getFirst());
  }

  private static String name(ConstantDesc method) {
    return method instanceof DirectMethodHandleDesc used ? used.methodName() : "";
  }

  private static final Set<String> UNPACKING = Set.of("isPresent", "isEmpty", "get", "orElseThrow");
  private static final String USE = ", which takes the Optional apart by hand. Use the methods that choose, drop and change";

  private static byte[] bytes() throws IOException {
    try (var in = Nulls3.class.getClassLoader().getResourceAsStream("Nulls3.class")) {
      return in.readAllBytes();
    }
  }

  private static void goes(String expected, String own, String customers, String invoices) {
    var order =
        new Nulls3.Order(
            Optional.ofNullable(own),
            Optional.ofNullable(customers),
            Optional.ofNullable(invoices));
    assertEquals(Optional.ofNullable(expected), Nulls3.label(order), "The label of " + order);
  }
}
