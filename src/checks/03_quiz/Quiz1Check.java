import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Quiz1Check {
  private static final Quiz1.Item PENCILS = new Quiz1.Item("pencil", 120, 10);
  private static final Quiz1.Item PAPER = new Quiz1.Item("paper", 451, 2);

  @Test
  void todo_1_refuses_nonsense() {
    refused("pencil", 120, 0, "An item of 0 pieces was let in");
    refused("pencil", 120, -2, "An item of -2 pieces was let in");
    refused("pencil", -1, 5, "An item with a price of -1 was let in");
  }

  @Test
  void todo_1_accepts_what_is_allowed() {
    assertEquals(1, new Quiz1.Item("sticker", 0, 1).pieces(), "One piece, for free: allowed");
    assertEquals(
        new Quiz1.Item("pencil", 120, 10), PENCILS, "Items with the same content are equal");
  }

  @Test
  void todo_2_an_order_does_not_change() {
    var items = new ArrayList<>(List.of(PENCILS));
    var order = new Quiz1.Order(items, new Quiz1.Discount.Amount(0));
    items.add(PAPER);
    assertEquals(
        List.of(PENCILS),
        order.items(),
        "The customer's list went on after the order was placed, and the order went along");
    try {
      order.items().add(PAPER);
    } catch (UnsupportedOperationException refused) {
      // As good as a copy.
    }
    assertEquals(
        List.of(PENCILS), order.items(), "Somebody called items().add(...), and the order has it now");
  }

  @Test
  void todo_3_saves_a_percentage() {
    assertEquals(
        2_102, total(new Quiz1.Discount.Percent(0), PENCILS, PAPER), "0% of 2102 is nothing");
    assertEquals(
        1_787,
        total(new Quiz1.Discount.Percent(15), PENCILS, PAPER),
        "15% of 2102 is 315.3; the customer saves 315");
    assertEquals(0, total(new Quiz1.Discount.Percent(100), PENCILS), "100% of 1200: for free");
    assertEquals(
        0,
        total(new Quiz1.Discount.Percent(150), PENCILS),
        "150% off an order of 1200: nobody pays less than nothing");
    assertEquals(
        71,
        total(new Quiz1.Discount.Percent(29), new Quiz1.Item("pin", 100, 1)),
        "29% of 100 is 29");
    var clip = new Quiz1.Item("clip", 5, 1);
    assertEquals(9, total(new Quiz1.Discount.Percent(10), clip, clip), "10% of 5 + 5 is 1");
    assertEquals(
        5_400_000_000L,
        total(new Quiz1.Discount.Percent(10), new Quiz1.Item("yacht", 3_000_000_000L, 2)),
        "10% off two yachts of 3 billion cents each");
  }

  @Test
  void todo_3_saves_an_amount() {
    assertEquals(1_700, total(new Quiz1.Discount.Amount(402), PENCILS, PAPER), "402 off 2102");
    assertEquals(
        0,
        total(new Quiz1.Discount.Amount(5_000), PENCILS),
        "5000 off an order of 1200: nobody pays less than nothing");
  }

  @Test
  void todo_3_gives_the_cheapest_for_free() {
    var cheapest = new Quiz1.Discount.CheapestFree();
    assertEquals(
        1_982, total(cheapest, PENCILS, PAPER), "One pencil of 120 is free, 9 are paid for");
    assertEquals(1_982, total(cheapest, PAPER, PENCILS), "The order of the items does not matter");
    assertEquals(451, total(cheapest, PAPER), "One of two packs of paper is free");
    var pin = new Quiz1.Item("pin", 50, 1);
    assertEquals(1_200, total(cheapest, PENCILS, pin), "The only pin of 50 is free");
    var nail = new Quiz1.Item("nail", 50, 3);
    assertEquals(150, total(cheapest, pin, nail), "A pin and nails of 50 each: one piece is free");
    var yacht = new Quiz1.Item("yacht", 3_000_000_000L, 1);
    assertEquals(0, total(cheapest, yacht), "One yacht of 3 billion cents, and it is free");
  }

  @Test
  void todo_3_an_empty_order_costs_nothing() {
    assertEquals(0, total(new Quiz1.Discount.CheapestFree()), "No items: there is no cheapest one");
    assertEquals(0, total(new Quiz1.Discount.Amount(100)), "No items: nothing to pay");
    assertEquals(0, total(new Quiz1.Discount.Percent(10)), "No items: nothing to pay");
  }

  @Test
  void todo_3_every_kind_is_named() throws IOException {
    compilerCounts(Quiz1.class);
  }

  private static long total(Quiz1.Discount discount, Quiz1.Item... items) {
    return Quiz1.total(new Quiz1.Order(List.of(items), discount));
  }

  private static void refused(String name, long price, int pieces, String message) {
    assertThrows(
        IllegalArgumentException.class, () -> new Quiz1.Item(name, price, pieces), message);
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
