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
import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class Matching2Check {

  @Test
  void raises_an_alarm_when_it_is_too_cold() {
    shows("ALARM cellar: -4 degrees", reading("cellar", -4));
    shows("ALARM hall: 3 degrees", reading("hall", 3));
  }

  @Test
  void raises_an_alarm_when_it_is_too_hot() {
    shows("ALARM kitchen: 50 degrees", reading("kitchen", 50));
    shows("ALARM attic: 120 degrees", reading("attic", 120));
  }

  @Test
  void shows_other_readings() {
    shows("kitchen: 21 degrees", reading("kitchen", 21));
    shows("hall: 4 degrees", reading("hall", 4));
    shows("attic: 49 degrees", reading("attic", 49));
  }

  @Test
  void tells_how_low_a_battery_is() {
    shows("battery in attic: 9%", new Matching2.Message.Battery("attic", 9));
    shows("battery in hall: 0%", new Matching2.Message.Battery("hall", 0));
    shows("battery in hall", new Matching2.Message.Battery("hall", 10));
    shows("battery in cellar", new Matching2.Message.Battery("cellar", 80));
  }

  @Test
  void notices_silence() {
    shows("no word from cellar", new Matching2.Message.Silent("cellar"));
  }

  @Test
  void takes_apart_without_a_cast() throws IOException {
    Shape.of(Matching2.class).assertNoCast("show");
    compilerCounts(Matching2.class);
  }

  private static Matching2.Message reading(String room, int degrees) {
    return new Matching2.Message.Reading(room, degrees);
  }

  private static void shows(String expected, Matching2.Message message) {
    assertEquals(expected, Matching2.show(message), "The display after the message " + message);
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
