import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Matching1Check {

  @Test
  void an_invoice_costs_by_the_day() {
    for (var days : new int[] {14, 30, 1, 0}) {
      assertEquals(
          days * 5,
          Matching1.fee(new Matching1.Payment.Invoice(days)),
          "An invoice costs 5 cents for each of its " + days + " days");
    }
  }

  @Test
  void every_kind_is_named() throws IOException {
    compilerCounts(Matching1.class);
  }

  @Test
  void a_transfer_costs_10() {
    assertEquals(10, Matching1.fee(new Matching1.Payment.Transfer()), "A bank transfer costs 10");
  }

  @Test
  void a_card_costs_more_from_abroad() {
    assertEquals(30, Matching1.fee(new Matching1.Payment.Card(false)), "A card costs 30 cents");
    assertEquals(
        90, Matching1.fee(new Matching1.Payment.Card(true)), "From abroad, a card costs 90");
  }

  @Test
  void all_fees_add_up() {
    assertEquals(
        30 + 10 + 70 + 10,
        Matching1.fees(
            List.of(
                new Matching1.Payment.Card(false),
                new Matching1.Payment.Transfer(),
                new Matching1.Payment.Invoice(14),
                new Matching1.Payment.Transfer())),
        "A card, a transfer, an invoice of 14 days, and another transfer");
  }

  /** The compiler's own answer to a kind that has no case: only a switch that names all has it. */
  private static void compilerCounts(Class<?> type) throws IOException {
    var switches = 0;
    var counted = 0;
    try (var in = type.getClassLoader().getResourceAsStream(type.getName() + ".class")) {
      for (var method : ClassFile.of().parse(in.readAllBytes()).methods()) {
        var nulls = 0;
        var elements = method.code().map(CodeModel::elementList).orElse(List.of());
        var counts =
            elements.stream()
                .anyMatch(
                    it -> it instanceof InvokeDynamicInstruction call && tellsKinds(call, type));
        for (var element : elements) {
          assertFalse(
              asksByHand(element, type, counts),
              "`%s` %s".formatted(method.methodName(), BY_HAND));
          if (element instanceof InvokeDynamicInstruction it && tellsKinds(it, type)) {
            switches++;
          }
          if (element instanceof InvokeInstruction it && nulls == 2) {
            counted += it.owner().asInternalName().equals("java/lang/MatchException") ? 1 : 0;
          }
          if (element instanceof Instruction it) {
            nulls = it.opcode() == Opcode.ACONST_NULL ? nulls + 1 : 0;
          }
        }
      }
    }
    assertTrue(counted >= switches, ALL_OTHERS);
  }

  /** Parts of a record may be told apart as well, in a switch within a case. */
  private static boolean tellsKinds(InvokeDynamicInstruction it, Class<?> type) {
    var of = it.typeSymbol().parameterCount() == 0 ? "" : it.typeSymbol().parameterType(0).descriptorString();
    return it.name().equalsString("typeSwitch")
        && (of.startsWith("L" + type.getName() + "$") || of.equals("Ljava/lang/Object;"));
  }

  /** A switch that takes records in records apart asks for the inner kinds, and counts them. */
  private static boolean asksByHand(CodeElement element, Class<?> type, boolean counts) {
    return switch (element) {
      case TypeCheckInstruction it ->
          !counts
              && it.opcode() == Opcode.INSTANCEOF
              && it.type().asInternalName().startsWith(type.getName() + "$");
      case InvokeInstruction it ->
          it.name().equalsString("getClass")
              || it.owner().asInternalName().equals("java/lang/Class")
                  && !it.name().equalsString("desiredAssertionStatus");
      case ExceptionCatch it ->
          it.catchType().map(ClassEntry::asInternalName).filter(CASTS::contains).isPresent();
      default -> false;
    };
  }

  /** A cast that is caught asks as well. */
  private static final Set<String> CASTS =
      Set.of("java/lang/ClassCastException", "java/lang/RuntimeException", "java/lang/Exception");

  private static final String BY_HAND =
      "asks for the kinds one by one, and what comes last takes all others. With a switch, the"
          + " compiler counts the kinds";
  private static final String ALL_OTHERS =
      "A case takes all other kinds, so the compiler does not count them: a new kind would slip in"
          + " there without a word. Name each kind";
}
