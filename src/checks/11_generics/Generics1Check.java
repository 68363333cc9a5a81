import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Generics1Check {

  @Test
  void a_truck_pays_by_the_axle() {
    for (var axles : new int[] {2, 3, 5, 11}) {
      assertEquals(
          700 * axles,
          Generics1.total(List.of(new Generics1.Truck(axles))),
          "A truck with " + axles + " axles, alone in the queue");
    }
  }

  @Test
  void a_motorbike_pays_half() {
    assertEquals(
        250,
        Generics1.total(List.of(new Generics1.Motorbike())),
        "A motorbike, alone in the queue");
  }

  @Test
  void a_car_pays_500() {
    assertEquals(500, Generics1.total(List.of(new Generics1.Car())), "A car, alone in the queue");
  }

  @Test
  void a_queue_pays_together() {
    assertEquals(
        250 + 500 + 1_400 + 500,
        Generics1.total(
            List.of(
                new Generics1.Motorbike(),
                new Generics1.Car(),
                new Generics1.Truck(2),
                new Generics1.Car())),
        "A motorbike, a car, a truck with two axles, and a car");
    assertEquals(0, Generics1.total(List.of()), "Nobody in the queue");
  }

  @Test
  void no_method_asks_for_the_kind_of_vehicle() throws IOException {
    var asker = askers();
    assertTrue(
        asker.isEmpty(),
        "`%s` decides by the kind of a vehicle. Each vehicle should bring its own toll"
            .formatted(asker));
  }

  /** The first method of this file that asks for a kind: by the class, or outside of it by a text. */
  private static String askers() throws IOException {
    for (var type : files()) {
      for (var method : type.methods()) {
        var outside = type.thisClass().asInternalName().equals("Generics1");
        if (method.code().stream()
            .flatMap(CodeModel::elementStream)
            .anyMatch(it -> asks(it) || outside && sorts(it))) {
          return method.methodName().stringValue();
        }
      }
    }
    return "";
  }

  private static boolean asks(CodeElement element) {
    return switch (element) {
      case TypeCheckInstruction it -> KINDS.contains(it.type().asInternalName());
      case InvokeDynamicInstruction it -> it.name().equalsString("typeSwitch");
      case InvokeInstruction it ->
          it.owner().asInternalName().equals("java/lang/Class")
              || it.name().equalsString("getClass");
      default -> false;
    };
  }

  private static final List<String> KINDS =
      List.of("Generics1$Car", "Generics1$Motorbike", "Generics1$Truck");

  private static boolean sorts(CodeElement element) {
    return switch (element) {
      case TableSwitchInstruction _, LookupSwitchInstruction _ -> true;
      case InvokeInstruction it ->
          List.of("toString", "equals", "ordinal").contains(it.name().stringValue());
      default -> false;
    };
  }

  private static List<ClassModel> files() throws IOException {
    var names = new ArrayList<>(List.of("Generics1"));
    for (var nested : Generics1.class.getDeclaredClasses()) {
      names.add(nested.getName());
    }
    var models = new ArrayList<ClassModel>();
    for (var name : names) {
      try (var in = Generics1.class.getClassLoader().getResourceAsStream(name + ".class")) {
        models.add(ClassFile.of().parse(in.readAllBytes()));
      }
    }
    return models;
  }
}
