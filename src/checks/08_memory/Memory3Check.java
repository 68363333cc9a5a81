import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Modifier;
import javalings.check.Memory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class Memory3Check {
  private final Arena arena = Arena.ofConfined();

  @AfterEach
  void close() {
    arena.close();
  }

  @Test
  void knows_how_many_there_are() {
    assertEquals(3, Memory3.count(readings(21.5, -4.0, 19.25)), "An array of three readings");
    assertEquals(0, Memory3.count(readings()), "An array of no readings");
  }

  @Test
  void reads_the_ids() {
    var readings = readings(21.5, -4.0, 19.25);
    for (var i = 0; i < 3; i++) {
      assertEquals(100 + i, Memory3.id(readings, i), "The id of reading number " + i + " of three");
    }
  }

  @Test
  void reads_the_temperatures() throws Exception {
    Memory.check(() -> {
      try (var arena = Arena.ofConfined()) {
        var readings = readings(arena, 21.5, -4.0, 19.25);
        assertEquals(21.5, Memory3.celsius(readings, 0), "The first of 21.5, -4.0, 19.25 degrees");
        assertEquals(-4.0, Memory3.celsius(readings, 1), "The second of 21.5, -4.0, 19.25 degrees");
        assertEquals(19.25, Memory3.celsius(readings, 2), "The third of 21.5, -4.0, 19.25 degrees");
      }
    });
  }

  @Test
  void a_layout_says_it() throws ReflectiveOperationException, IOException {
    var layout = layout();
    assertEquals(16, layout.byteSize(), "The bytes of a reading, by its layout");
    assertEquals(8, offsetOfDouble(layout), "Where the double begins, by the layout of a reading");
    try (var in = Memory3.class.getClassLoader().getResourceAsStream("Memory3.class")) {
      var type = ClassFile.of().parse(in.readAllBytes());
      for (var field : type.fields()) {
        if (field.findAttribute(Attributes.constantValue()).isPresent()) {
          notByHand(field.fieldName().stringValue());
        }
      }
      type.methods().stream().flatMap(it -> it.code().stream()).forEach(Memory3Check::notByHand);
    }
  }

  private static void notByHand(String field) {
    assertFalse(
        field.matches("SIZE|CELSIUS"),
        field + " is a number that was worked out by hand, beside the layout. Ask the layout");
  }

  /** A number that is stored as it is, or as an object. */
  private static void notByHand(CodeModel code) {
    var constant = false;
    for (var element : code) {
      if (constant && element instanceof FieldInstruction store && store.opcode() == Opcode.PUTSTATIC) {
        notByHand(store.name().stringValue());
      }
      if (element instanceof Instruction && !(element instanceof InvokeInstruction)) {
        constant = element instanceof ConstantInstruction;
      } else if (element instanceof InvokeInstruction call) {
        constant &= call.name().equalsString("valueOf");
      }
    }
  }

  /** Fields may have names in the layout or not. */
  private static long offsetOfDouble(StructLayout layout) {
    var offset = 0L;
    for (var member : layout.memberLayouts()) {
      if (member instanceof ValueLayout.OfDouble) {
        return offset;
      }
      offset += member.byteSize();
    }
    return fail("The layout of a reading has no double");
  }

  /** The layout of a reading, in whichever static field it is. */
  private static StructLayout layout() throws ReflectiveOperationException {
    for (var field : Memory3.class.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        if (field.get(null) instanceof StructLayout layout) {
          return layout;
        }
      }
    }
    return fail(
        "No static field of Memory3 holds a StructLayout. Describe a reading by one, and ask that for"
            + " both numbers");
  }

  private MemorySegment readings(double... temperatures) {
    return readings(arena, temperatures);
  }

  /** The array as the library in C lays it out, with ids 100, 101 and so on. */
  private static MemorySegment readings(Arena arena, double... temperatures) {
    var array = arena.allocate(16L * temperatures.length, 8);
    for (var i = 0; i < temperatures.length; i++) {
      array.set(ValueLayout.JAVA_INT, 16L * i, 100 + i);
      array.set(ValueLayout.JAVA_INT, 16L * i + 4, -1);
      array.set(ValueLayout.JAVA_DOUBLE, 16L * i + 8, temperatures[i]);
    }
    return array;
  }
}
